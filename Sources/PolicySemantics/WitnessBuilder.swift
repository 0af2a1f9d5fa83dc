import PolicyModel

/// Builds a complete request from one value for each dimension.
struct WitnessBuilder {
  /// The question that the request answers.
  let question: DifferenceQuestion

  /// Which axioms are relied on.
  let axioms: Axioms

  /// The values by dimension.
  let values: [Dimension: DimensionValue]

  /// The request.
  var request: Request {
    var principal: String?
    var action = ""
    var resource = "*"
    var context: [String: ContextValue] = [:]
    for (dimension, value) in values {
      switch (dimension, value) {
      case (_, .action(let value)): action = spelling(of: value)
      case (_, .requester(let requester)):
        principal = requester.text
        if let roleARN = hiddenRoleARN(of: requester) {
          context["aws:PrincipalArn"] = .single(roleARN)
        }
      case (_, .resource(let value)): resource = value.text
      case (.key(let key), .key(.single(let text))):
        for name in spellings(ofKey: key) { context[name] = .single(text.text) }
      case (.key(let key), .key(.several(let texts))):
        context[spellings(ofKey: key)[0]] = .multiple(texts.map(\.text))
      default: break
      }
    }
    return Request(principal: principal, action: action, resource: resource, context: context)
  }

  /// The role's ARN where the session's does not tell it: a role with a path.
  private func hiddenRoleARN(of requester: Requester) -> String? {
    guard case .roleSession(let roleARN, _) = requester, requester.text != roleARN,
      arnField(5, of: roleARN)?.split(separator: "/").count != 2
    else { return nil }
    return roleARN
  }

  /// The action in the letters of the patterns that it shares its beginning or its end with.
  private func spelling(of value: ActionValue) -> String {
    let text = value.text.scalarValues
    var head: [UInt32] = []
    var tail: [UInt32] = []
    for statement in question.statements {
      for pattern in statement.meaning.action.patterns where pattern.service == value.service {
        let written = pattern.text.scalarValues
        let shared = zip(written, text).prefix { $0.foldedASCII == $1 }.count
        if shared > head.count { head = Array(written.prefix(shared)) }
        let end = zip(written.reversed(), text.reversed()).prefix { $0.foldedASCII == $1 }.count
        if end > tail.count { tail = Array(written.suffix(end)) }
      }
      if head.count == text.count { break }
    }
    let rest = text.dropFirst(head.count)
    tail = tail.suffix(rest.count)
    return String(scalarValues: head + rest.dropLast(tail.count) + tail)
  }

  /// The names by which statements call a key, each as the first statement writes it.
  private func spellings(ofKey key: String) -> [String] {
    var found: [String: String] = [:]
    for statement in question.statements {
      for clause in statement.source.conditions {
        let name = clause.key.value
        guard ContextKeys.decidedName(of: name, axioms) == key else { continue }
        if found[name.foldedASCII] == nil { found[name.foldedASCII] = name }
      }
    }
    return found.isEmpty ? [key] : found.values.sorted()
  }
}
