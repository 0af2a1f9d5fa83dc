import PolicySemantics

/// What the literal evaluator says of one request under both documents and what caps them.
struct Truth: Hashable {
  /// The old document's answer.
  let before: Decision.Outcome

  /// The new document's answer.
  let after: Decision.Outcome

  /// Whether boundary and organization policies let the request through.
  let isWithinCaps: Bool
}
