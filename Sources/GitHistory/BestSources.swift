/// The four most similar sources of one added file.
///
/// Four, as git keeps, so that of equally similar sources both choose the same.
struct BestSources {
  /// A possible source.
  struct Candidate {
    /// The position among the sources.
    let source: Int
    /// The position among the added files.
    let target: Int
    /// The similarity, in the unit of `ContentSketch`.
    let score: Int
    /// Whether both files have the same name in their folders.
    let sharesName: Bool

    /// Whether this is a likelier source than another, apart from their order.
    func isBetter(than other: Candidate) -> Bool {
      score != other.score ? score > other.score : sharesName && !other.sharesName
    }
  }

  private static let capacity = 4

  /// The candidates that were kept, in no order of value.
  private(set) var candidates: [Candidate] = []

  /// Keeps a candidate if it is better than the worst so far.
  mutating func consider(_ candidate: Candidate) {
    guard candidates.count == Self.capacity else { return candidates.append(candidate) }
    var worst = 0
    for position in candidates.indices
    where candidates[worst].isBetter(than: candidates[position]) {
      worst = position
    }
    if candidate.isBetter(than: candidates[worst]) { candidates[worst] = candidate }
  }
}
