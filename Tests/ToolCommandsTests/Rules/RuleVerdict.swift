import PolicySemantics

/// What a case says of a comparison; what it leaves out is not asked.
struct RuleVerdict: CustomStringConvertible {
  /// The verdict on access.
  let verdict: String

  /// The verdict on explicit denials.
  let guardrails: String?

  /// The axioms that all requests of some part are against, in the order of their numbers.
  let against: [String]?

  var description: String {
    "\(verdict), guardrails \(guardrails ?? "any"), against \(against.map(\.description) ?? "any")"
  }

  /// Creates what a case says.
  init(verdict: String, guardrails: String?, against: [String]?) {
    (self.verdict, self.guardrails, self.against) = (verdict, guardrails, against)
  }

  /// Takes what a comparison answers.
  init(_ comparison: Comparison) {
    let parts = comparison.gained + comparison.lost
    verdict = comparison.verdict.rawValue
    guardrails = comparison.guardrails.rawValue
    against = Axiom.allCases.filter { axiom in parts.contains { $0.against.contains(axiom) } }
      .map(\.rawValue)
  }

  /// Returns whether an answer is as demanded.
  func isMet(by found: RuleVerdict) -> Bool {
    found.verdict == verdict
      && (guardrails == nil || found.guardrails == guardrails)
      && (against == nil || found.against == against)
  }
}
