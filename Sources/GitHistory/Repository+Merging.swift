private import CLibGit2

extension Repository {
  /// Merges two commits in memory and returns the files that git would commit.
  ///
  /// Nothing is written to the repository; the result can be compared and read as long as this
  /// object lives.
  ///
  /// - Throws: `conflicts` with the paths that both changed, `missingObject`, or `library`.
  public func merged(_ ours: ObjectID, _ theirs: ObjectID) throws(GitError) -> TreeState {
    let need = GitError.Need.mergeBase(ours, theirs)
    let our = try lookUpCommit(ours, neededBy: need)
    defer { git_commit_free(our) }
    let their = try lookUpCommit(theirs, neededBy: need)
    defer { git_commit_free(their) }
    var index: OpaquePointer?
    try check(git_merge_commits(&index, handle, our, their, nil), "git_merge", neededBy: need)
    defer { git_index_free(index) }
    let conflicts = Self.conflicts(in: index)
    guard conflicts.isEmpty else { throw .conflicts(paths: conflicts) }
    var tree = git_oid()
    let code = git_index_write_tree_to(&tree, index, handle)
    try LibGit2.check(code, "git_index_write_tree_to")
    return .tree(ObjectID(tree))
  }

  private static func conflicts(in index: OpaquePointer?) -> [String] {
    var paths: Set<String> = []
    for position in 0..<git_index_entrycount(index) {
      guard let entry = git_index_get_byindex(index, position),
        git_index_entry_stage(entry) > 0, let path = entry.pointee.path
      else { continue }
      paths.insert(String(cString: path))
    }
    return paths.sorted()
  }
}
