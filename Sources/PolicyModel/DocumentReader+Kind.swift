import LocatedJSON

extension DocumentReader {
  /// Reports what the policy kind does not allow, or does not heed, in a statement.
  mutating func checkKind(of statement: Statement, in node: JSONNode) {
    switch kind {
    case .rcp: checkResourceControl(statement, in: node)
    case .scp: checkServiceControl(statement, in: node)
    case .trust: checkTrust(statement, in: node)
    case .identity, .boundary, .session: break
    case .resource, .endpoint: checkFederated(statement, in: node)
    }
  }

  /// Customers' resource control policies only deny, to everyone, actions of a named service.
  ///
  /// Source: AWS Organizations User Guide, "RCP syntax" and "Resource control policies (RCPs)".
  private mutating func checkResourceControl(_ statement: Statement, in node: JSONNode) {
    let (effect, action) = (statement.effect, statement.action)
    let isDefaultAllow =
      effect.value == .allow && action.patterns.map(\.value) == ["*"] && !action.isNegated
    if effect.value == .allow, !isDefaultAllow {
      report(.invalidEffect, "Allow", at: effect.span, of: statement, in: node)
    }
    if effect.value == .deny, let pattern = action.patterns.first(where: { $0.value == "*" }) {
      report(.invalidAction, "*", at: pattern.span, of: statement, in: node)
    }
    if action.isNegated {
      let pointer = statement.pointer + "/NotAction"
      report(.forbiddenElement, "NotAction", at: action.nameSpan, pointer: pointer)
    }
    if let principal = statement.principal, principal.principals.map(\.kind) != [.everyone] {
      report(.invalidPrincipal, nil, at: principal.span, of: statement, in: node)
    }
    guard effect.value == .deny, !action.isNegated else { return }
    for pattern in action.patterns
    where pattern.value.contains(":") && !ResourceControlServices.obey(pattern.value) {
      report(.unaffectedService, pattern.value, at: pattern.span, of: statement, in: node)
    }
  }

  /// Service control policies speak the full language since September 2025 (D-SCPOLD).
  ///
  /// Pages of AWS still state the limits of before, so that a policy beyond them is worth a
  /// warning. Source: AWS Organizations User Guide, "SCP syntax"; IAM User Guide, "Access Analyzer
  /// policy check reference".
  private mutating func checkServiceControl(_ statement: Statement, in node: JSONNode) {
    if let resource = statement.resource, resource.isNegated {
      let pointer = statement.pointer + "/NotResource"
      report(.recentSyntax, "NotResource", at: resource.nameSpan, pointer: pointer)
    }
    for pattern in statement.action.patterns
    where pattern.value.dropLast().contains(where: { "*?".contains($0) }) {
      report(.recentSyntax, pattern.value, at: pattern.span, of: statement, in: node)
    }
    guard statement.effect.value == .allow else { return }
    if statement.action.isNegated {
      let (span, pointer) = (statement.action.nameSpan, statement.pointer + "/NotAction")
      report(.recentSyntax, "NotAction", at: span, pointer: pointer)
    }
    if let resource = statement.resource, !resource.isNegated,
      resource.patterns.map(\.value) != ["*"]
    {
      let pointer = statement.pointer + "/Resource"
      report(.recentSyntax, "Resource", at: resource.nameSpan, pointer: pointer)
    }
    if let clause = statement.conditions.first {
      let pointer = clause.pointer.utf8.lastIndex(of: UInt8(ascii: "/"))
        .map { String(clause.pointer[..<$0]) }
      report(.recentSyntax, "Condition", at: clause.operatorSpan, pointer: pointer ?? "")
    }
  }

  /// Trust policies grant the ways into a role and nothing else.
  ///
  /// Source: IAM User Guide, "Access Analyzer policy check reference", unsupported action in policy.
  private mutating func checkTrust(_ statement: Statement, in node: JSONNode) {
    if statement.action.isNegated {
      let pointer = statement.pointer + "/NotAction"
      report(.trustAction, "NotAction", at: statement.action.nameSpan, pointer: pointer)
      return
    }
    for pattern in statement.action.patterns where !isTrustAction(pattern.value) {
      report(.trustAction, pattern.value, at: pattern.span, of: statement, in: node)
    }
  }

  private func isTrustAction(_ text: String) -> Bool {
    let action = text.lowercased()
    return action.hasPrefix("sts:assume") || action == "sts:*"
      || ["sts:tagsession", "sts:setsourceidentity", "sts:setcontext"].contains(action)
  }

  /// Identity providers are principals of trust policies alone.
  ///
  /// Source: IAM User Guide, "AWS JSON policy elements: Principal".
  private mutating func checkFederated(_ statement: Statement, in node: JSONNode) {
    for principal in statement.principal?.principals ?? [] where principal.kind == .federated {
      let value = principal.value
      report(.misplacedPrincipal, value.value, at: value.span, of: statement, in: node)
    }
  }

  /// Records a problem with a value of a statement; the value's pointer is found by its place.
  private mutating func report(
    _ rule: PolicyRule,
    _ subject: String?,
    at span: SourceSpan,
    of statement: Statement,
    in node: JSONNode,
  ) {
    guard keeps(rule) else { return }
    guard let place = node.pointer(ofNodeAt: span) else {
      preconditionFailure("the value stands in the statement")
    }
    report(rule, subject, at: span, pointer: statement.pointer + place)
  }
}
