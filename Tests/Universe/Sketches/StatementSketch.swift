package import PolicyModel

/// One statement to be written: its parts stay apart so that they can be drawn, varied and dropped.
package struct StatementSketch: Hashable, Sendable {
  /// Whether it allows or denies.
  package var effect: Effect

  /// The principal element, nil when there is none.
  package var principal: PrincipalSketch?

  /// The action element.
  package var action: ListSketch

  /// The resource element, nil when there is none.
  package var resource: ListSketch?

  /// The conditions.
  package var conditions: [ClauseSketch]

  /// The name, which counts for nothing.
  package var sid: String?

  /// Creates a statement.
  package init(
    _ effect: Effect = .allow,
    principal: PrincipalSketch? = nil,
    action: ListSketch = ListSketch(["*"]),
    resource: ListSketch? = ListSketch(["*"]),
    conditions: [ClauseSketch] = [],
  ) {
    self.effect = effect
    self.principal = principal
    self.action = action
    self.resource = resource
    self.conditions = conditions
  }

  /// Returns the statement as JSON.
  func text(_ text: JSONText) -> String {
    var members: [(name: String, value: String)] = []
    if let sid { members.append(("Sid", text.string(sid))) }
    members.append(("Effect", text.string(effect.rawValue)))
    if let principal {
      members.append((principal.isNegated ? "NotPrincipal" : "Principal", principal.text(text)))
    }
    members.append((action.isNegated ? "NotAction" : "Action", text.strings(action.values)))
    if let resource {
      members.append(
        (resource.isNegated ? "NotResource" : "Resource", text.strings(resource.values))
      )
    }
    if !conditions.isEmpty { members.append(("Condition", conditionText(text))) }
    return text.object(members)
  }

  /// Clauses with one operator share its member.
  private func conditionText(_ text: JSONText) -> String {
    var order: [String] = []
    var members: [String: [(name: String, value: String)]] = [:]
    for clause in conditions {
      if members[clause.conditionOperator] == nil { order.append(clause.conditionOperator) }
      members[clause.conditionOperator, default: []].append(
        (clause.key, text.strings(clause.values))
      )
    }
    return text.object(order.map { ($0, text.object(members[$0] ?? [])) })
  }
}
