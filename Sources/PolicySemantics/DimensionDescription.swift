import PolicyModel

/// A description of values of one dimension in the documents' own patterns and clauses.
enum DimensionDescription: Hashable, Sendable {
  /// Actions, resources or principals.
  case axis(AccessAxis)
  /// Principals, with conditions on the keys that follow from the requester.
  case principals(AccessAxis, [AccessCondition])
  /// The values of a context key, as conditions that all hold.
  case conditions([AccessCondition])
}
