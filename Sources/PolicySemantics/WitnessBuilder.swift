import PolicyModel

/// Builds a complete request from one value for each dimension.
struct WitnessBuilder {
  /// The question that the request answers.
  let question: DifferenceQuestion

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
        context[spelling(ofKey: key)] = .single(text.text)
      case (.key(let key), .key(.several(let texts))):
        context[spelling(ofKey: key)] = .multiple(texts.map(\.text))
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

  /// The action in the letters of the pattern it was found under, as far as that goes.
  private func spelling(of value: ActionValue) -> String {
    let text = value.text.scalarValues
    var best: [UInt32] = []
    for statement in [question.cause] + question.excluded + question.required.flatMap({ $0 }) {
      for pattern in statement.meaning.action.patterns where pattern.service == value.service {
        let written = pattern.text.scalarValues
        let length = zip(written, text).prefix { $0.foldedASCII == $1 }.count
        if length > best.count { best = Array(written.prefix(length)) }
      }
      if best.count == text.count { break }
    }
    return String(scalarValues: best + text.dropFirst(best.count))
  }

  /// The key as the first statement that names it writes it.
  private func spelling(ofKey key: String) -> String {
    for statement in [question.cause] + question.excluded + question.required.flatMap({ $0 }) {
      for clause in statement.source.conditions
      where clause.key.value.foldedASCII.asciiIdentity == key {
        return clause.key.value
      }
    }
    return key
  }
}
