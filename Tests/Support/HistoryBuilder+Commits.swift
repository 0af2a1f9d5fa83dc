private import CLibGit2
package import GitHistory

extension HistoryBuilder {
  /// Writes and stages files, and commits all that is staged.
  ///
  /// - Throws: `SupportError.library`, or when a file cannot be written.
  @discardableResult
  package func commit(
    _ message: String,
    author: Author = standardAuthor,
    files: [String: String] = [:],
  ) throws -> ObjectID {
    for (name, text) in files { try write(name, text) }
    try stage(files.keys.sorted())
    let tree = try withIndex { index in
      var tree = git_oid()
      try Self.check(git_index_write_tree(&tree, index), "git_index_write_tree")
      return tree
    }
    return try record(message, author, tree: tree, parents: try head().map { [$0] } ?? [])
  }

  /// Merges a branch into the current one without conflicts, always with a merge commit.
  ///
  /// - Throws: `SupportError.library`, also when both sides changed the same lines.
  @discardableResult
  package func merge(
    _ branch: String,
    _ message: String,
    author: Author = standardAuthor,
  ) throws -> ObjectID {
    guard let ours = try head() else { throw SupportError.unknownName("HEAD") }
    let theirs = try commitID(branch)
    let tree = try mergedTree(ours, theirs)
    let merge = try record(message, author, tree: tree, parents: [ours, theirs])
    try reset(to: merge)
    return merge
  }

  /// Starts a branch at the current commit, or at the one given, and switches to it.
  ///
  /// - Throws: `SupportError.library`.
  package func branch(_ name: String, at start: ObjectID? = nil) throws {
    guard let target = try start ?? head() else { throw SupportError.unknownName("HEAD") }
    try setReference("refs/heads/" + name, to: target)
    try check(out: name)
  }

  /// Switches to a branch and makes index and work tree equal to it.
  ///
  /// - Throws: `SupportError.library`.
  package func check(out branch: String) throws {
    try withHandle { handle in
      let code = git_repository_set_head(handle, "refs/heads/" + branch)
      try Self.check(code, "git_repository_set_head")
    }
    try reset(to: try commitID("HEAD"))
  }

  /// Names the current commit, with an annotated tag when there is a message.
  ///
  /// - Throws: `SupportError.library`.
  package func tag(_ name: String, message: String? = nil) throws {
    let target = try commitID("HEAD")
    guard let message else { return try setReference("refs/tags/" + name, to: target) }
    try withHandle { handle in
      try withObject(target) { object in
        try withSignature(Self.standardAuthor) { signature in
          var id = git_oid()
          let code = git_tag_create(&id, handle, name, object, signature, message, 0)
          try Self.check(code, "git_tag_create")
        }
      }
    }
  }

  private func head() throws -> ObjectID? {
    try withHandle { git_repository_head_unborn($0) } == 1 ? nil : commitID("HEAD")
  }

  private func commitID(_ name: String) throws -> ObjectID {
    try withHandle { handle in
      var object: OpaquePointer?
      try Self.check(git_revparse_single(&object, handle, name), "git_revparse_single")
      defer { git_object_free(object) }
      guard var oid = git_object_id(object)?.pointee else { throw SupportError.unknownName(name) }
      return Self.id(&oid)
    }
  }

  private func setReference(_ name: String, to target: ObjectID) throws {
    try withHandle { handle in
      var oid = try Self.oid(target)
      var reference: OpaquePointer?
      let code = git_reference_create(&reference, handle, name, &oid, 1, nil)
      git_reference_free(reference)
      try Self.check(code, "git_reference_create")
    }
  }

  private func mergedTree(_ ours: ObjectID, _ theirs: ObjectID) throws -> git_oid {
    try withHandle { handle in
      try withObject(ours) { our in
        try withObject(theirs) { their in
          var index: OpaquePointer?
          try Self.check(git_merge_commits(&index, handle, our, their, nil), "git_merge_commits")
          defer { git_index_free(index) }
          var tree = git_oid()
          let code = git_index_write_tree_to(&tree, index, handle)
          try Self.check(code, "git_index_write_tree_to")
          return tree
        }
      }
    }
  }

  private func reset(to commit: ObjectID) throws {
    try withHandle { handle in
      try withObject(commit) { object in
        try Self.check(git_reset(handle, object, GIT_RESET_HARD, nil), "git_reset")
      }
    }
  }

  private func record(
    _ message: String,
    _ author: Author,
    tree: git_oid,
    parents: [ObjectID],
  ) throws -> ObjectID {
    let commit = try withSignature(author) { signature in
      try create(message, signature, tree: tree, parents: parents)
    }
    clock += 60
    return commit
  }

  private func create(
    _ message: String,
    _ signature: UnsafeMutablePointer<git_signature>?,
    tree: git_oid,
    parents: [ObjectID],
  ) throws -> ObjectID {
    try withHandle { handle in
      var treeID = tree
      var treeObject: OpaquePointer?
      try Self.check(git_tree_lookup(&treeObject, handle, &treeID), "git_tree_lookup")
      defer { git_tree_free(treeObject) }
      var commits: [OpaquePointer?] = []
      defer { commits.forEach { git_commit_free($0) } }
      for parent in parents {
        var oid = try Self.oid(parent)
        var commit: OpaquePointer?
        try Self.check(git_commit_lookup(&commit, handle, &oid), "git_commit_lookup")
        commits.append(commit)
      }
      var id = git_oid()
      let code = git_commit_create(
        &id,
        handle,
        "HEAD",
        signature,
        signature,
        nil,
        message,
        treeObject,
        commits.count,
        &commits,
      )
      try Self.check(code, "git_commit_create")
      return Self.id(&id)
    }
  }
}
