public import PolicyModel

/// One condition of a part.
public struct AccessCondition: Hashable, Sendable {
  /// Whether the request must meet the test, or must fail it.
  public let mustHold: Bool

  /// The operator as AWS spells it.
  public let conditionOperator: ConditionOperator

  /// The condition key as written.
  public let key: String

  /// The values as written.
  public let values: [String]

  /// Creates a condition from its parts.
  package init(
    mustHold: Bool,
    conditionOperator: ConditionOperator,
    key: String,
    values: [String],
  ) {
    self.mustHold = mustHold
    self.conditionOperator = conditionOperator
    self.key = key
    self.values = values
  }
}
