private import CLibGit2

extension Repository {
  /// Reads a commit.
  ///
  /// - Throws: `missingObject`, `notACommit`, or `library`.
  public func commit(_ id: ObjectID) throws(GitError) -> Commit {
    try commit(id, neededBy: .content)
  }

  /// Reads a commit that something else needs.
  ///
  /// - Throws: `missingObject` with that need, `notACommit`, or `library`.
  func commit(_ id: ObjectID, neededBy need: GitError.Need) throws(GitError) -> Commit {
    try read(id, neededBy: need).commit
  }

  /// Reads a commit with the time that orders walks: the committer's, in seconds since 1970.
  ///
  /// - Throws: `missingObject` with the need, `notACommit`, or `library`.
  func read(
    _ id: ObjectID,
    neededBy need: GitError.Need,
  ) throws(GitError) -> (commit: Commit, time: Int64) {
    let commit = try lookUpCommit(id, neededBy: need)
    defer { git_commit_free(commit) }
    return (Self.value(of: commit, id: id), git_commit_time(commit))
  }

  /// Looks up a commit; the caller frees it.
  ///
  /// - Throws: `missingObject` with the need, `notACommit`, or `library`.
  func lookUpCommit(
    _ id: ObjectID,
    neededBy need: GitError.Need,
  ) throws(GitError) -> OpaquePointer? {
    var oid = try id.oid()
    var commit: OpaquePointer?
    let code = git_commit_lookup(&commit, handle, &oid)
    if code == GIT_ENOTFOUND.rawValue, try holds(id) { throw .notACommit(spec: id.hex) }
    try check(code, "git_commit_lookup", id: id, neededBy: need)
    return commit
  }

  /// Throws what a negative code stands for, naming the object that is missing.
  ///
  /// - Throws: `missingObject` where libgit2 found no object, else `library`.
  func check(
    _ code: Int32,
    _ operation: String,
    id: ObjectID? = nil,
    neededBy need: GitError.Need,
  ) throws(GitError) {
    guard code < 0 else { return }
    let failure = LibGit2.failure(code, operation)
    guard case .library(_, let category, let message, _) = failure,
      category == Int32(GIT_ERROR_ODB.rawValue),
      code == GIT_ENOTFOUND.rawValue || message.hasPrefix("object not found"),
      let missing = ObjectID(foundIn: message) ?? id
    else { throw failure }
    throw .missingObject(id: missing, isShallow: isShallow, neededBy: need)
  }

  /// Whether this clone holds an object of the id, whatever its type.
  private func holds(_ id: ObjectID) throws(GitError) -> Bool {
    var oid = try id.oid()
    var database: OpaquePointer?
    try LibGit2.check(git_repository_odb(&database, handle), "git_repository_odb")
    defer { git_odb_free(database) }
    return git_odb_exists(database, &oid) == 1
  }

  private static func value(of commit: OpaquePointer?, id: ObjectID) -> Commit {
    let author = git_commit_author(commit)?.pointee
    let parents = (0..<git_commit_parentcount(commit)).compactMap { position in
      git_commit_parent_id(commit, position).map { ObjectID($0.pointee) }
    }
    return Commit(
      id: id,
      parents: parents,
      authorName: author?.name.map { String(cString: $0) } ?? "",
      authorEmail: author?.email.map { String(cString: $0) } ?? "",
      authorTime: author?.when.time ?? 0,
      message: git_commit_message(commit).map { String(cString: $0) } ?? "",
    )
  }
}

extension ObjectID {
  /// Finds the id that a message of libgit2 names in parentheses.
  fileprivate init?(foundIn message: String) {
    let digits = message.split(separator: "(").last?.prefix { $0.isHexDigit } ?? ""
    guard digits.count == 40 else { return nil }
    self.init(hex: String(digits))
  }
}
