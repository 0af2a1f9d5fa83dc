/// Which added files have which sources, while renames are looked for.
struct Pairing {
  /// The differences as they were listed.
  private let deltas: [FileDelta]

  /// The old files that a rename or a copy can start from.
  let sources: [FileDelta.Side]

  /// The added files.
  let targets: [FileDelta.Side]

  /// The source and the similarity of each added file, where it has one.
  private var sourceOfTarget: [(source: Int, score: Int)?]

  /// How many files have each source; one that stays in place counts as its own user.
  private var users: [Int]

  /// Starts without pairs.
  init(_ deltas: [FileDelta]) {
    self.deltas = deltas
    let withSource = deltas.filter { $0.old != nil }
    sources = withSource.compactMap(\.old)
    users = withSource.map { $0.new == nil ? 0 : 1 }
    targets = deltas.filter { $0.old == nil }.compactMap(\.new)
    sourceOfTarget = Array(repeating: nil, count: targets.count)
  }

  /// Whether a source stays in place or has been paired.
  func isUsed(_ source: Int) -> Bool { users[source] > 0 }

  /// Whether an added file has a source.
  func isPaired(_ target: Int) -> Bool { sourceOfTarget[target] != nil }

  /// Gives an added file its source.
  mutating func pair(_ source: Int, _ target: Int, score: Int) {
    sourceOfTarget[target] = (source, score)
    users[source] += 1
  }

  /// Returns the differences with the pairs in place of what they explain.
  ///
  /// Of several files with one vanished source the last is the renamed one, the others are copies.
  func result() -> [FileDelta] {
    var left = users
    var result: [FileDelta] = []
    var source = 0
    var target = 0
    for delta in deltas {
      if delta.old == nil {
        result.append(explained(delta, target: target, &left))
        target += 1
      } else {
        if delta.new != nil || users[source] == 0 { result.append(delta) }
        source += 1
      }
    }
    return result
  }

  private func explained(_ delta: FileDelta, target: Int, _ left: inout [Int]) -> FileDelta {
    guard let (source, score) = sourceOfTarget[target] else { return delta }
    left[source] -= 1
    let similarity = score * 100 / ContentSketch.identical
    let origin: FileDelta.Origin =
      left[source] > 0 ? .copied(similarity: similarity) : .renamed(similarity: similarity)
    return FileDelta(old: sources[source], new: delta.new, origin: origin)
  }
}
