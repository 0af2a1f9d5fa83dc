private import CLibGit2

extension Repository {
  /// Finds one file of a state.
  ///
  /// - Parameters:
  ///   - path: the path from the top of the repository.
  ///   - state: where to look.
  /// - Returns: the file; nil when the state has none at the path, or a directory.
  /// - Throws: `missingObject`, `noWorkTree`, or `library`.
  public func file(at path: String, in state: TreeState) throws(GitError) -> FileVersion? {
    switch state {
    case .empty:
      return nil
    case .commit(let id):
      return try file(at: path, in: .tree(try treeID(ofCommit: id)))
    case .tree(let id):
      guard case .blob(let file) = try treeEntry(at: path, in: id) else { return nil }
      return file
    case .index:
      return try withIndex { (index) throws(GitError) in
        git_index_get_bypath(index, path, 0).map { entry in
          FileVersion(path: path, content: Self.content(entry.pointee))
        }
      }
    case .workTree:
      guard let top = workTreePath else { throw .noWorkTree }
      let kind = SystemFile.kind(of: Array(path.utf8), below: top)
      return kind.map { FileVersion(path: path, content: $0 == .regular ? .workTree : .none) }
    }
  }

  /// Returns the id of a commit's tree.
  ///
  /// - Throws: `missingObject`, `notACommit`, or `library`.
  func treeID(ofCommit id: ObjectID) throws(GitError) -> ObjectID {
    let commit = try lookUpCommit(id, neededBy: .content)
    defer { git_commit_free(commit) }
    guard let oid = git_commit_tree_id(commit)?.pointee else { throw .notACommit(spec: id.hex) }
    return ObjectID(oid)
  }

  /// Looks up a tree; the caller frees it.
  ///
  /// - Throws: `missingObject` or `library`.
  func lookUpTree(_ id: ObjectID) throws(GitError) -> OpaquePointer? {
    var oid = try id.oid()
    var tree: OpaquePointer?
    try check(git_tree_lookup(&tree, handle, &oid), "git_tree_lookup", id: id, neededBy: .content)
    return tree
  }

  /// Finds the file or directory at a path of a tree; nil when there is none.
  ///
  /// - Throws: `missingObject` or `library`.
  func treeEntry(at path: String, in id: ObjectID) throws(GitError) -> ResolvedRevision? {
    let tree = try lookUpTree(id)
    defer { git_tree_free(tree) }
    var entry: OpaquePointer?
    let code = git_tree_entry_bypath(&entry, tree, path)
    defer { git_tree_entry_free(entry) }
    if code == GIT_ENOTFOUND.rawValue, !LibGit2.lastFailureIsMissingObject { return nil }
    try check(code, "git_tree_entry_bypath", neededBy: .content)
    guard let oid = git_tree_entry_id(entry)?.pointee else { return nil }
    let mode = FileMode(rawValue: git_tree_entry_filemode(entry).rawValue)
    if mode == .directory { return .tree(ObjectID(oid)) }
    return .blob(FileVersion(path: path, content: mode.content(ObjectID(oid))))
  }

  /// Finds a file of the index.
  ///
  /// - Throws: `unknownPath`, `pathOutside`, or `library`.
  func indexEntry(
    _ written: String,
    stage: Int32,
    spec: String,
  ) throws(GitError) -> FileVersion {
    let path = try pathFromTop(written)
    return try withIndex { (index) throws(GitError) in
      guard let entry = git_index_get_bypath(index, path, stage)?.pointee else {
        throw .unknownPath(path: path, spec: spec)
      }
      return FileVersion(path: path, content: Self.content(entry))
    }
  }

  /// Runs a body with the index as it is on disk.
  ///
  /// - Throws: `library`, or what the body throws.
  func withIndex<Answer>(
    _ body: (OpaquePointer?) throws(GitError) -> Answer,
  ) throws(GitError) -> Answer {
    var index: OpaquePointer?
    try LibGit2.check(git_repository_index(&index, handle), "git_repository_index")
    defer { git_index_free(index) }
    try LibGit2.check(git_index_read(index, 0), "git_index_read")
    return try body(index)
  }

  private static func content(_ entry: git_index_entry) -> FileVersion.Content {
    FileMode(rawValue: entry.mode).content(ObjectID(entry.id))
  }
}
