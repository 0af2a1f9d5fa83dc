import GitHistory

/// The commits that a walk gives.
enum WalkedCommits {
  /// Returns the ids in the order of the walk.
  static func ids(_ walk: consuming CommitWalk) throws(GitError) -> [String] {
    var walk = walk
    var ids: [String] = []
    while let commit = try walk.next() { ids.append(commit.id.hex) }
    return ids
  }
}
