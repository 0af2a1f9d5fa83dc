/// A walk over the commits that some commits lead to and others do not.
///
/// ```swift
/// var walk = try repository.walk(from: [head], hiding: [base])
/// while let commit = try walk.next() { … }
/// ```
///
/// Not a `Sequence`, because an error must not read as the end of history, and not copyable,
/// because two copies would take commits from each other. Where a shallow clone ends, the walk
/// gives every commit it can be sure of and then fails.
public struct CommitWalk: ~Copyable {
  private var history: PartialHistory
  /// What remains to be given, last first, unless commits are given as they are visited.
  private var ready: [Commit]
  private let isStreaming: Bool

  /// Starts to give what a history holds.
  ///
  /// - Throws: `notACommit` or `library`.
  fileprivate init(of history: PartialHistory, hidesNothing: Bool, order: WalkOrder)
    throws(GitError)
  {
    var history = history
    let isStreaming = hidesNothing && order == .newestFirst
    let ready = isStreaming ? [] : try Self.collect(&history, order).reversed()
    self.init(history: history, ready: ready, isStreaming: isStreaming)
  }

  private init(history: PartialHistory, ready: [Commit], isStreaming: Bool) {
    self.history = history
    self.ready = ready
    self.isStreaming = isStreaming
  }

  /// Returns the next commit; nil at the end of the walk.
  ///
  /// - Throws: `missingObject` at the edge of a shallow clone, `notACommit`, or `library`.
  public mutating func next() throws(GitError) -> Commit? {
    let commit = isStreaming ? try history.visitNext() : ready.popLast()
    if let commit { return commit }
    if let edge = history.edge { throw edge }
    return nil
  }

  /// Visits everything first, because a later visit may hide an earlier commit.
  private static func collect(
    _ history: inout PartialHistory,
    _ order: WalkOrder,
  ) throws(GitError) -> [Commit] {
    var commits: [Commit] = []
    while history.expectsMore(), let commit = try history.visitNext() { commits.append(commit) }
    commits.removeAll { history.isHidden($0.id) }
    return switch order {
    case .newestFirst: commits
    case .childrenFirst: PartialHistory.childrenFirst(commits)
    case .parentsFirst: PartialHistory.childrenFirst(commits).reversed()
    }
  }
}

extension Repository {
  /// Starts a walk over history.
  ///
  /// - Parameters:
  ///   - starts: commits whose ancestors, and they themselves, are visited.
  ///   - hidden: commits whose ancestors, and they themselves, are left out.
  ///   - order: the order of the commits.
  ///   - firstParentOnly: whether only the first parent of a merge is followed.
  /// - Returns: the walk.
  /// - Throws: `missingObject`, `notACommit`, or `library`.
  public func walk(
    from starts: [ObjectID],
    hiding hidden: [ObjectID] = [],
    order: WalkOrder = .newestFirst,
    firstParentOnly: Bool = false,
  ) throws(GitError) -> CommitWalk {
    var history = PartialHistory(repository: self, firstParentOnly: firstParentOnly)
    for id in hidden { try history.start(at: id, isHidden: true) }
    for id in starts { try history.start(at: id, isHidden: false) }
    return try CommitWalk(of: history, hidesNothing: hidden.isEmpty, order: order)
  }
}
