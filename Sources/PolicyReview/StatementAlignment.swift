public import PolicySemantics

/// The statements of two documents in pairs, so that words can speak of what changed in each.
///
/// Every statement of both sides stands in exactly one pair. Pairs come in the order of the new
/// document; statements that only the old document has follow in their own order.
///
/// ```swift
/// let alignment = StatementAlignment.between(old: old, new: new)
/// alignment.pairs[0].differences.map(\.axis)  // [.what, .circumstances]
/// ```
public struct StatementAlignment: Hashable, Sendable {
  /// The pairs.
  public let pairs: [StatementPair]

  /// An alignment without statements.
  public static let empty = StatementAlignment(pairs: [])

  /// The pair in which a statement stands, nil when the alignment does not know it.
  public func pair(of reference: StatementReference) -> StatementPair? {
    pairs.first { $0.holds(reference) }
  }
}
