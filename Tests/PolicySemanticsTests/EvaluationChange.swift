import PolicySemantics

/// What a change of a policy does to one request, by the evaluator.
struct EvaluationChange: Hashable {
  let wasDenied: Bool
  let isDenied: Bool
  let wasAllowed: Bool
  let isAllowed: Bool
}

extension Comparison {
  /// Returns whether the comparison says what a change does to one of its requests.
  func names(_ change: EvaluationChange) -> Bool {
    if change.isAllowed, !change.wasAllowed { return [.widened, .mixed].contains(verdict) }
    if change.wasAllowed, !change.isAllowed { return [.narrowed, .mixed].contains(verdict) }
    if change.wasDenied, !change.isDenied { return [.loosened, .mixed].contains(guardrails) }
    if change.isDenied, !change.wasDenied { return [.tightened, .mixed].contains(guardrails) }
    return true
  }
}
