import PolicySemantics
import ServiceReference

/// A finding in the making: takes one part after the other that says the same.
struct FindingDraft {
  /// What makes findings one: their resources may differ.
  struct Identity: Hashable {
    /// What the finding is about.
    let rule: FindingRule
    /// The list of the comparison.
    let direction: FindingDirection
    /// Whom the finding speaks of.
    let principals: [String]
  }

  /// What the finding says.
  let identity: Identity

  /// The combinations of an escalation.
  var escalations: [Escalation] = []

  private var parts: [String] = []
  private var causes: [FindingCause] = []
  private var resources: [String] = []
  private var isConditioned = true
  private var isLatent = true
  private var actions = KnownActions.none

  /// Begins a finding without parts.
  init(_ identity: Identity) {
    self.identity = identity
  }

  /// Adds a part, with the actions of it that the finding speaks of.
  mutating func add(_ facts: PartFacts, actions: KnownActions) {
    if !parts.contains(facts.part.fingerprint) { parts.append(facts.part.fingerprint) }
    let cause = FindingCause(of: facts.part, in: facts.pair)
    if !causes.contains(cause) { causes.append(cause) }
    let known = Set(resources)
    resources += facts.part.resources.included.filter { !known.contains($0) }
    isConditioned = isConditioned && Self.isConditioned(facts, under: identity.rule)
    isLatent = isLatent && facts.isLatent
    self.actions = self.actions.union(actions)
  }

  /// Rules about everyone count only what keeps strangers out.
  private static func isConditioned(_ facts: PartFacts, under rule: FindingRule) -> Bool {
    rule.isAboutEveryone ? facts.keepsStrangersOut : facts.isConditioned
  }

  /// Ends the finding; where the policy only caps what others give it matters one level less.
  func finding(ofCap isCap: Bool) -> Finding {
    let rule = identity.rule
    let isConditioned = isConditioned && !parts.isEmpty
    let isLatent = isLatent && !parts.isEmpty
    var severity = rule.severity
    if isConditioned, rule.isLoweredByConditions { severity = severity.lowered }
    if isLatent, rule != .latentAccess { severity = severity.lowered }
    if isCap, rule.isLoweredByCaps { severity = severity.lowered }
    return Finding(
      rule: rule,
      severity: severity,
      direction: identity.direction,
      parts: parts,
      causes: causes,
      principals: identity.principals,
      resources: resources,
      isConditioned: isConditioned,
      isLatent: isLatent,
      actions: actions,
      escalations: escalations,
    )
  }
}
