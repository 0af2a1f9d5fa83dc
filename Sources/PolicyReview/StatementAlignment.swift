import PolicyModel
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

  /// The statements that became several, then those that became one; each stands in one at most.
  public let regroupings: [StatementRegrouping]

  /// An alignment without statements.
  public static let empty = StatementAlignment(pairs: [])

  /// Creates an alignment.
  package init(pairs: [StatementPair], regroupings: [StatementRegrouping] = []) {
    self.pairs = pairs
    self.regroupings = regroupings
  }

  /// The pair in which a statement stands, nil when the alignment does not know it.
  ///
  /// One of the statements into which another was split is paired with that one, and one of those
  /// that were merged with what they became.
  public func pair(of reference: StatementReference) -> StatementPair? {
    for regrouping in regroupings {
      if let pair = regrouping.pair(of: reference) { return pair }
    }
    return pairs.first { $0.holds(reference) }
  }

  /// The regrouping in which a pair's statements stand, nil for others.
  public func regrouping(of pair: StatementPair) -> StatementRegrouping? {
    regroupings.first { regrouping in
      (pair.new.map { new in regrouping.new.contains { $0.index == new.index } } ?? false)
        || (pair.old.map { old in regrouping.old.contains { $0.index == old.index } } ?? false)
    }
  }
}
