import GitHistory

/// Walks a repository's history and gives both versions of every file that any commit changed.
struct ChangedPolicies: ~Copyable {
  /// Both contents of one changed file, nil where there is none.
  struct Change {
    /// The commit and the path.
    let name: String
    /// The bytes in the first parent.
    let before: [UInt8]?
    /// The bytes in the commit.
    let after: [UInt8]?
  }

  /// How many commits have been seen.
  private(set) var commits = 0

  private let repository: Repository
  private var walk: CommitWalk
  private var waiting: [Change] = []

  /// Opens a repository and begins at `HEAD`.
  ///
  /// - Throws: `GitError` when there is no repository or no commit.
  init(repositoryAt path: String) throws(GitError) {
    let opened = try Repository.open(startingAt: path)
    let head = try opened.resolveCommit("HEAD").id
    walk = try opened.walk(from: [head])
    repository = opened
  }

  /// Returns the next change, nil at the end of history.
  ///
  /// - Throws: `GitError` when the history cannot be read.
  mutating func next() throws(GitError) -> Change? {
    while waiting.isEmpty {
      guard let commit = try walk.next() else { return nil }
      commits += 1
      let parent = commit.parents.first.map(TreeState.commit) ?? .empty
      for change in try repository.changes(from: parent, to: .commit(commit.id)) {
        waiting.append(
          Change(
            name: "\(commit.id.abbreviation) \(change.after?.path ?? change.before?.path ?? "")",
            before: try contents(change.before),
            after: try contents(change.after),
          )
        )
      }
      waiting.reverse()
    }
    return waiting.popLast()
  }

  private func contents(_ version: FileVersion?) throws(GitError) -> [UInt8]? {
    guard let version else { return nil }
    return try repository.contents(of: version, limit: 16 << 20)
  }
}
