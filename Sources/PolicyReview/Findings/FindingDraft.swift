import PolicySemantics
import ServiceReference

/// A finding in the making: takes one part after the other that says the same.
///
/// Where a condition matters for the severity, parts with and without one are two findings.
struct FindingDraft {
  /// What makes findings one: their places may differ.
  struct Identity: Hashable {
    /// What the finding is about.
    let rule: FindingRule
    /// The list of the comparison.
    let direction: FindingDirection
    /// Whom the finding speaks of.
    let principals: [String]
    /// Whether a condition confines all of it, where that lowers the severity.
    let isLowered: Bool

    /// Tells findings apart; facts are of a part that the finding rests on.
    init(
      _ rule: FindingRule,
      _ direction: FindingDirection,
      of principals: [String] = [],
      resting facts: PartFacts? = nil,
    ) {
      self.rule = rule
      self.direction = direction
      self.principals = principals
      isLowered =
        rule.isLoweredByConditions && rule.severity > .info
        && facts.map { FindingDraft.isConditioned($0, under: rule) } ?? false
    }
  }

  /// What the finding says.
  let identity: Identity

  /// The combinations of an escalation.
  var escalations: [Escalation] = []

  private var parts: [String] = []
  private var causes: [FindingCause] = []
  private var places: [FindingPlace] = []
  private var isConditioned = true
  private var isLatent = true

  /// Begins a finding without parts.
  init(_ identity: Identity) {
    self.identity = identity
  }

  /// Adds a part, with the actions of it that the finding speaks of.
  mutating func add(_ facts: PartFacts, actions: KnownActions) {
    if !parts.contains(facts.part.fingerprint) { parts.append(facts.part.fingerprint) }
    let cause = FindingCause(of: facts.part, in: facts.pair)
    if !causes.contains(cause) { causes.append(cause) }
    places.append(
      FindingPlace(
        actions: actions,
        resources: facts.part.resources,
        principals: facts.part.principals,
        conditions: facts.part.conditions,
      )
    )
    isConditioned = isConditioned && Self.isConditioned(facts, under: identity.rule)
    isLatent = isLatent && facts.isLatent
  }

  /// Rules about everyone count only what keeps strangers out.
  fileprivate static func isConditioned(_ facts: PartFacts, under rule: FindingRule) -> Bool {
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
    let places = FindingPlace.united(places)
    return Finding(
      rule: rule,
      severity: severity,
      direction: identity.direction,
      parts: parts,
      causes: causes,
      principals: identity.principals,
      places: places,
      isConditioned: isConditioned,
      isLatent: isLatent,
      escalations: escalations,
      actions: places.reduce(.none) { $0.union($1.actions) },
    )
  }
}
