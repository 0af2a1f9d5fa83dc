import PolicyModel
import PolicySemantics
import ServiceReference

/// The search for the findings of one policy's change.
struct FindingSearch {
  /// The change.
  let change: PolicyChange

  /// The terms on which it was compared.
  let terms: ComparisonTerms

  private var known = KnownActionSearch()
  private var drafts: [FindingDraft] = []
  private var places: [FindingDraft.Identity: Int] = [:]

  /// Finds everything worth knowing about a change, the most severe first.
  static func findings(of change: PolicyChange, on terms: ComparisonTerms) -> [Finding] {
    var search = FindingSearch(change: change, terms: terms)
    search.run()
    let isCap = !change.kind.grantsAccess
    return search.drafts.map { $0.finding(ofCap: isCap) }.sorted(by: Finding.precedes)
  }

  private init(change: PolicyChange, terms: ComparisonTerms) {
    self.change = change
    self.terms = terms
  }

  private mutating func run() {
    let comparison = change.comparison
    for part in comparison.gained { addGained(facts(of: part)) }
    for part in comparison.loosened { add(.guardrailLost, .loosened, facts(of: part)) }
    for part in comparison.lost { add(.accessRemoved, .lost, facts(of: part)) }
    for part in comparison.tightened { add(.guardrailAdded, .tightened, facts(of: part)) }
    addEscalations()
    if !comparison.undecided.isEmpty {
      drafts.append(FindingDraft(FindingDraft.Identity(.undecided, .gained)))
    }
  }

  private mutating func facts(of part: AccessPart) -> PartFacts {
    PartFacts(
      part: part,
      pair: change.alignment.pair(of: part.statement),
      actions: part.against.isEmpty
        ? known.actions(part.actions, on: part.resources) : .none,
    )
  }

  private mutating func addGained(_ facts: PartFacts) {
    guard change.givesAccess else { return add(.guardrailLost, .gained, facts) }
    for (rule, principals) in change.principalRules(of: facts) {
      add(rule, .gained, facts, principals: principals)
    }
    for rule in change.causeRules(of: facts) { add(rule, .gained, facts) }
    for (rule, actions) in change.actionRules(of: facts) {
      add(rule, .gained, facts, principals: change.spokenOf(facts), actions: actions)
    }
  }

  private mutating func addEscalations() {
    let gained = change.comparison.gained
    guard change.givesAccess, change.kind.hasHolder, !gained.isEmpty else { return }
    // Who may do everything needs no combination.
    if drafts.contains(where: { $0.identity.rule == .allActions }) { return }
    var search = EscalationSearch(change: change, terms: terms)
    let found = search.completed()
    guard !found.isEmpty else { return }
    var draft = FindingDraft(FindingDraft.Identity(.privilegeEscalation, .gained))
    draft.escalations = found
    let names = Set(found.flatMap(\.actions))
    for part in gained {
      let match = ActionMatch(part.actions)
      let actions = names.filter(match.holds).sorted()
      guard !actions.isEmpty else { continue }
      let known = KnownActions(actions.compactMap(ServiceCatalog.embedded.action))
      draft.add(facts(of: part), actions: known)
    }
    drafts.append(draft)
  }

  private mutating func add(
    _ rule: FindingRule,
    _ direction: FindingDirection,
    _ facts: PartFacts,
    principals: [String] = [],
    actions: KnownActions? = nil,
  ) {
    let identity = FindingDraft.Identity(rule, direction, of: principals, resting: facts)
    let place = places[identity] ?? drafts.count
    if place == drafts.count {
      drafts.append(FindingDraft(identity))
      places[identity] = place
    }
    drafts[place].add(facts, actions: actions ?? facts.actions)
  }
}
