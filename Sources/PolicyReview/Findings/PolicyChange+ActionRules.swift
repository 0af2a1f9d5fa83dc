import PolicyModel
import PolicySemantics
import ServiceReference

extension PolicyChange {
  /// The rules about what is gained with a part, each with the actions of which it speaks.
  ///
  /// Who may take on a role is said by the rules about principals. What is everything needs no list
  /// by level.
  func actionRules(of facts: PartFacts) -> [(FindingRule, KnownActions)] {
    guard kind != .trust else { return [] }
    guard !facts.isLatent else { return [(.latentAccess, .none)] }
    if facts.isEverything, !kind.namesReceivers {
      let isNegated = facts.isAllowed && facts.statement?.action.isNegated == true
      return isNegated ? [] : [(.allActions, facts.actions)]
    }
    let classes = ActionClasses.embedded
    let groups = Dictionary(grouping: facts.actions.actions, by: classes.rule)
    return FindingRule.allCases.compactMap { rule in
      groups[rule].map { (rule, KnownActions($0)) }
    }
  }

  /// The rules about how a part came to be gained.
  func causeRules(of facts: PartFacts) -> [FindingRule] {
    guard facts.isAllowed else { return [.denyRemoved] }
    var rules: [FindingRule] = []
    if facts.statement?.action.isNegated == true { rules.append(.allowWithNotAction) }
    if facts.statement?.resource?.isNegated == true { rules.append(.allowWithNotResource) }
    if let rule = facts.pair?.conditionRule { rules.append(rule) }
    if turnsVariablesOn, facts.pair?.old?.mentionsVariable == true {
      rules.append(.variablesTurnedOn)
    }
    return rules
  }

  private var turnsVariablesOn: Bool {
    before?.document?.expandsVariables == false && after?.document?.expandsVariables == true
  }
}

extension StatementPair {
  /// The rule about a condition that is gone, or demands less and is all that differs.
  fileprivate var conditionRule: FindingRule? {
    guard old?.effect.value == .allow, new?.effect.value == .allow else { return nil }
    var isDropped = false
    var isChanged = false
    var isAlone = true
    for difference in differences {
      switch difference {
      case .condition(.some, nil): isDropped = true
      case .condition(.some, .some): isChanged = true
      case .condition(nil, _), .name: break
      case .effect, .principals, .actions, .resources: isAlone = false
      }
    }
    if isDropped { return .conditionDropped }
    return isChanged && isAlone ? .conditionLoosened : nil
  }
}

extension Statement {
  /// Whether a text of the statement that may hold variables has one.
  fileprivate var mentionsVariable: Bool {
    let texts = (resource?.patterns ?? []) + conditions.flatMap(\.values)
    return texts.contains { $0.value.contains("${") }
  }
}
