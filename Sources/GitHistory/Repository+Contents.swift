private import CLibGit2

extension Repository {
  /// Reads the content of a file.
  ///
  /// Symbolic links are not followed, and a file that is too large is refused before it is read.
  ///
  /// - Parameters:
  ///   - file: a version that this repository gave.
  ///   - limit: the largest size to read, in bytes.
  /// - Returns: the content as it is stored, or as it lies in the work tree.
  /// - Throws: `objectTooLarge`, `noContent`, `missingObject`, `unreadableFile`, or `library`.
  public func contents(of file: FileVersion, limit: Int) throws(GitError) -> [UInt8] {
    switch file.content {
    case .blob(let id):
      return try blob(id, path: file.path, limit: limit)
    case .workTree:
      guard let top = workTreePath else { throw .noWorkTree }
      return try SystemFile.contents(of: file.pathBytes, below: top, limit: limit)
    case .none:
      throw .noContent(path: file.path)
    }
  }

  private func blob(_ id: ObjectID, path: String, limit: Int) throws(GitError) -> [UInt8] {
    let size = try blobSize(id)
    guard size <= limit else { throw .objectTooLarge(path: path, size: size, limit: limit) }
    var oid = try id.oid()
    var blob: OpaquePointer?
    try check(git_blob_lookup(&blob, handle, &oid), "git_blob_lookup", id: id, neededBy: .content)
    defer { git_blob_free(blob) }
    return Array(
      UnsafeRawBufferPointer(start: git_blob_rawcontent(blob), count: Int(git_blob_rawsize(blob)))
    )
  }

  /// Returns the size of a blob in bytes, without reading it.
  ///
  /// - Throws: `missingObject` or `library`.
  func blobSize(_ id: ObjectID) throws(GitError) -> Int {
    var oid = try id.oid()
    var database: OpaquePointer?
    try LibGit2.check(git_repository_odb(&database, handle), "git_repository_odb")
    defer { git_odb_free(database) }
    var size = 0
    var type = GIT_OBJECT_ANY
    try check(
      git_odb_read_header(&size, &type, database, &oid),
      "git_odb_read_header",
      id: id,
      neededBy: .content,
    )
    return size
  }
}
