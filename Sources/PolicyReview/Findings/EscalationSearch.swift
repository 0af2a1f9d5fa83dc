import PolicyModel
import PolicySemantics
import ServiceReference

/// The search for combinations of actions that the new document completes and the old did not.
struct EscalationSearch {
  private let gained: [ActionMatch]
  private var old: AllowedActions
  private var new: AllowedActions

  /// All combinations with the names of their actions and what they need, read once.
  private static let all = ServiceCatalog.embedded.escalations.map {
    let actions = $0.actions
    return (
      escalation: $0,
      actions: actions,
      needs: EscalationNeed.all(of: actions, in: .embedded)
    )
  }

  /// Prepares a search.
  init(change: PolicyChange, terms: ComparisonTerms) {
    gained = change.comparison.gained.map { ActionMatch($0.actions) }
    old = AllowedActions(change.before?.document, kind: change.kind, terms: terms)
    new = AllowedActions(change.after?.document, kind: change.kind, terms: terms)
  }

  /// Finds the combinations; one that holds another says nothing more.
  mutating func completed() -> [Escalation] {
    var found: [(escalation: Escalation, actions: Set<String>)] = []
    for (escalation, actions, needs) in Self.all where isCompleted(actions, needs) {
      found.append((escalation, Set(actions)))
    }
    return found.filter { candidate in
      !found.contains { $0.actions.isStrictSubset(of: candidate.actions) }
    }.map(\.escalation)
  }

  private mutating func isCompleted(_ actions: [String], _ needs: [EscalationNeed]) -> Bool {
    guard actions.contains(where: { name in gained.contains { $0.holds(name) } }) else {
      return false
    }
    for need in needs where !new.mayMeet(need) { return false }
    return !needs.allSatisfy { old.surelyMeets($0) }
  }
}
