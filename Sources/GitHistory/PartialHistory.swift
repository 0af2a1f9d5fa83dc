/// The part of history that a walk has seen so far.
struct PartialHistory {
  private struct Node {
    let commit: Commit
    let time: Int64
    var isWaiting = true
  }

  /// The visits beyond the last useful one, against clocks that were wrong.
  private static let patience = 16

  private let repository: Repository
  private let firstParentOnly: Bool
  private var queue = CommitQueue()
  private var nodes: [ObjectID: Node] = [:]
  private var hidden: Set<ObjectID> = []
  private var waitingVisible = 0
  private var oldestVisible = Int64.max
  private var patienceLeft = Self.patience
  private var visibleEdge: GitError?
  private var hiddenEdge: (error: GitError, time: Int64)?

  /// Creates a history that has not started.
  init(repository: Repository, firstParentOnly: Bool) {
    self.repository = repository
    self.firstParentOnly = firstParentOnly
  }

  /// The missing parent that leaves the answer open; nil when nothing needed is missing.
  ///
  /// What a hidden commit lacks matters only when a visible commit is old enough to be its
  /// ancestor.
  var edge: GitError? {
    if let visibleEdge { return visibleEdge }
    guard let hiddenEdge, oldestVisible <= hiddenEdge.time else { return nil }
    return hiddenEdge.error
  }

  /// Whether a commit has turned out to be left out.
  func isHidden(_ id: ObjectID) -> Bool { hidden.contains(id) }

  /// Adds a commit to start from.
  ///
  /// - Throws: `missingObject`, `notACommit`, or `library`.
  mutating func start(at id: ObjectID, isHidden: Bool) throws(GitError) {
    try add(id, isHidden: isHidden, neededBy: .content)
  }

  /// Whether another visit may find a visible commit, or hide one that was found.
  mutating func expectsMore() -> Bool {
    guard let time = queue.nextTime else { return false }
    if waitingVisible > 0 || time >= oldestVisible {
      patienceLeft = Self.patience
    } else {
      patienceLeft -= 1
    }
    return patienceLeft > 0
  }

  /// Visits the newest waiting commit, visible or hidden; nil when none waits.
  ///
  /// - Throws: `notACommit` or `library`; a missing parent becomes the `edge` instead.
  mutating func visitNext() throws(GitError) -> Commit? {
    guard let id = queue.removeNext(), let node = nodes[id] else { return nil }
    nodes[id]?.isWaiting = false
    let isHidden = hidden.contains(id)
    if !isHidden {
      waitingVisible -= 1
      oldestVisible = min(oldestVisible, node.time)
    }
    let parents = node.commit.parents
    for parent in isHidden || !firstParentOnly ? parents[...] : parents.prefix(1) {
      do throws(GitError) {
        try add(parent, isHidden: isHidden, neededBy: .parent(of: id))
      } catch .missingObject(let missing, let isShallow, let need) {
        let edge = GitError.missingObject(id: missing, isShallow: isShallow, neededBy: need)
        noteEdge(edge, isHidden: isHidden, time: node.time)
      }
    }
    return node.commit
  }

  private mutating func noteEdge(_ error: GitError, isHidden: Bool, time: Int64) {
    if !isHidden {
      visibleEdge = visibleEdge ?? error
    } else if time > hiddenEdge?.time ?? .min {
      hiddenEdge = (error, time)
    }
  }

  private mutating func add(
    _ id: ObjectID,
    isHidden: Bool,
    neededBy need: GitError.Need,
  ) throws(GitError) {
    if isHidden { hide(id) }
    guard nodes[id] == nil else { return }
    let (commit, time) = try repository.read(id, neededBy: need)
    nodes[id] = Node(commit: commit, time: time)
    queue.insert(id, time: time)
    if !hidden.contains(id) { waitingVisible += 1 }
  }

  /// Hides a commit and those of its ancestors that were visited before.
  private mutating func hide(_ id: ObjectID) {
    var open = [id]
    while let next = open.popLast() {
      guard hidden.insert(next).inserted, let node = nodes[next] else { continue }
      if node.isWaiting { waitingVisible -= 1 } else { open += node.commit.parents }
    }
  }
}
