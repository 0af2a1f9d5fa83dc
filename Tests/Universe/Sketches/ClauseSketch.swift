/// One clause of a condition block to be written.
package struct ClauseSketch: Hashable, Sendable {
  /// The operator as written.
  package var conditionOperator: String

  /// The key as written.
  package var key: String

  /// The values in order.
  package var values: [String]

  /// Creates a clause.
  package init(_ conditionOperator: String, _ key: String, _ values: [String]) {
    self.conditionOperator = conditionOperator
    self.key = key
    self.values = values
  }

  /// Whether two clauses would be one repeated member of a condition block.
  func repeats(_ other: ClauseSketch) -> Bool {
    conditionOperator.lowercased() == other.conditionOperator.lowercased()
      && key.lowercased() == other.key.lowercased()
  }
}
