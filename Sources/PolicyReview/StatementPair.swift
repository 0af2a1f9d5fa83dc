public import PolicyModel
public import PolicySemantics

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

  /// Whether a reference means one of the two statements.
  public func holds(_ reference: StatementReference) -> Bool {
    switch reference.side {
    case .old: old?.index == reference.index
    case .new: new?.index == reference.index
    }
  }
}
