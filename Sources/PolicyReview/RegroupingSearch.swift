/// The search for the statements that came of one, among those that differ on both sides.
struct RegroupingSearch {
  /// The least share of a statement that must come from another one to be a fragment of it.
  static let fragmentThreshold = 0.5

  /// The least share of a statement that its fragments must take up together.
  static let wholeThreshold = 0.5

  /// The statements that may have been split, by their places.
  let wholes: [Int: StatementMeaning]

  /// The statements that may be fragments, by their places.
  let parts: [Int: StatementMeaning]

  /// Finds whole statements with their fragments, each fragment once, in order.
  func found() -> [(whole: Int, fragments: [Int])] {
    guard parts.count > 1 else { return [] }
    var fragments: [Int: [Int]] = [:]
    for (place, part) in parts.sorted(by: { $0.key < $1.key }) {
      guard let whole = origin(of: part) else { continue }
      fragments[whole, default: []].append(place)
    }
    return fragments.sorted { $0.key < $1.key }.compactMap { whole, places in
      wholes[whole].flatMap { isTaken($0, by: places) ? (whole, places) : nil }
    }
  }

  /// The statement from which most of another one comes; one that covers nothing twice.
  private func origin(of part: StatementMeaning) -> Int? {
    var best: (share: Double, place: Int)?
    for (place, whole) in wholes.sorted(by: { $0.key < $1.key }) {
      let share = StatementCover(whole: whole).share(of: part)
      guard share >= Self.fragmentThreshold, share > best?.share ?? 0,
        StatementCover(whole: part).share(of: whole) < 1
      else { continue }
      best = (share, place)
    }
    return best?.place
  }

  /// Whether fragments are at least two, none within another, and take up enough of a statement.
  private func isTaken(_ whole: StatementMeaning, by places: [Int]) -> Bool {
    let fragments = places.compactMap { parts[$0] }
    guard fragments.count > 1 else { return false }
    for (index, fragment) in fragments.enumerated() {
      let others = fragments.enumerated().filter { $0.offset != index }.map(\.element)
      if others.contains(where: { StatementCover(whole: $0).share(of: fragment) == 1 }) {
        return false
      }
    }
    return Self.shareTaken(of: whole, by: fragments) >= Self.wholeThreshold
  }

  /// The share of a statement's patterns that fragments name, narrow or cover, all axes together.
  private static func shareTaken(
    of whole: StatementMeaning,
    by fragments: [StatementMeaning],
  ) -> Double {
    let axes: [(StatementMeaning) -> StatementMeaning.Patterns?] = [
      { $0.action }, { $0.resource }, { $0.principal },
    ]
    return axes.reduce(1) { share, axis in
      share * StatementCover.shareMet(of: axis(whole), by: fragments.map(axis))
    }
  }
}
