extension PartialHistory {
  /// Returns commits so that none comes before its children, lines of history together.
  ///
  /// - Complexity: O(*commits* + *parents*).
  static func childrenFirst(_ commits: [Commit]) -> [Commit] {
    let byID = Dictionary(commits.map { ($0.id, $0) }) { first, _ in first }
    var openChildren: [ObjectID: Int] = [:]
    for commit in commits {
      for parent in commit.parents { openChildren[parent, default: 0] += 1 }
    }
    var ready = Array(commits.filter { openChildren[$0.id] == nil }.reversed())
    var ordered: [Commit] = []
    while let commit = ready.popLast() {
      ordered.append(commit)
      for parent in commit.parents {
        openChildren[parent, default: 0] -= 1
        if openChildren[parent] == 0, let next = byID[parent] { ready.append(next) }
      }
    }
    return ordered
  }
}
