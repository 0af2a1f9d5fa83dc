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

  /// The statement as JSON.
  var text: String {
    var members: [String] = []
    if let sid { members.append("\"Sid\":\(quoted(sid))") }
    members.append("\"Effect\":\(quoted(effect.rawValue))")
    if let principal { members.append("\"\(name("Principal", principal))\":\(principal.text)") }
    members.append("\"\(name("Action", action))\":\(listText(action.values))")
    if let resource {
      members.append("\"\(name("Resource", resource))\":\(listText(resource.values))")
    }
    if !conditions.isEmpty { members.append("\"Condition\":\(conditionText)") }
    return "{\(members.joined(separator: ","))}"
  }

  /// Clauses with one operator share its member.
  private var conditionText: String {
    var order: [String] = []
    var members: [String: [String]] = [:]
    for clause in conditions {
      if members[clause.conditionOperator] == nil { order.append(clause.conditionOperator) }
      members[clause.conditionOperator, default: []].append(
        "\(quoted(clause.key)):\(listText(clause.values))"
      )
    }
    let texts = order.map { "\(quoted($0)):{\((members[$0] ?? []).joined(separator: ","))}" }
    return "{\(texts.joined(separator: ","))}"
  }

  private func name(_ element: String, _ sketch: ListSketch) -> String {
    sketch.isNegated ? "Not" + element : element
  }

  private func name(_ element: String, _ sketch: PrincipalSketch) -> String {
    sketch.isNegated ? "Not" + element : element
  }
}

/// Returns a text as a JSON string.
func quoted(_ text: String) -> String {
  let escaped = text.flatMap { character -> [Character] in
    character == "\"" || character == "\\" ? ["\\", character] : [character]
  }
  return "\"\(String(escaped))\""
}

/// Returns texts as a JSON list.
func listText(_ values: [String]) -> String {
  "[\(values.map(quoted).joined(separator: ","))]"
}
