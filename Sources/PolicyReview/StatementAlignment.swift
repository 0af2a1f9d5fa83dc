public import PolicyModel
public import PolicySemantics

/// The statements of two documents in pairs, so that words can speak of what changed in each.
///
/// Every statement of both sides stands in exactly one pair. Pairs come in the order of the new
/// document; statements that only the old document has follow in their own order.
public struct StatementAlignment: Hashable, Sendable {
  /// The pairs.
  public let pairs: [StatementPair]

  /// An alignment without statements.
  public static let empty = StatementAlignment(pairs: [])

  /// The pair in which a statement stands, nil when the alignment does not know it.
  public func pair(of reference: StatementReference) -> StatementPair? {
    pairs.first { pair in
      switch reference.side {
      case .old: pair.old?.index == reference.index
      case .new: pair.new?.index == reference.index
      }
    }
  }
}

/// An old and a new statement that belong together, or a statement that only one side has.
public struct StatementPair: Hashable, Sendable {
  /// The statement before, nil when it is new.
  public let old: Statement?

  /// The statement after, nil when it is gone.
  public let new: Statement?

  /// What differs between the two, in the order effect, who, what, where, when, name.
  public let differences: [StatementDifference]

  /// Whether both statements are there and mean the same, whatever their text and name.
  public var isUnchanged: Bool {
    old != nil && new != nil && differences.allSatisfy { $0.axis == .name }
  }
}
