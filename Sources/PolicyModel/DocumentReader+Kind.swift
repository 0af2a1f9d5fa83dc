import LocatedJSON

extension DocumentReader {
  /// Reports what the policy kind does not allow, or does not heed, in a statement.
  mutating func checkKind(of statement: Statement) {
    switch kind {
    case .rcp: checkResourceControl(statement)
    case .scp: checkServiceControl(statement)
    case .trust: checkTrust(statement)
    case .identity, .boundary, .session: break
    case .resource, .endpoint: checkFederated(statement)
    }
  }

  /// Customers' resource control policies only deny, to everyone, actions of a named service.
  ///
  /// Source: AWS Organizations User Guide, "RCP syntax" and "Resource control policies (RCPs)".
  private mutating func checkResourceControl(_ statement: Statement) {
    let (effect, action, pointer) = (statement.effect, statement.action, statement.pointer)
    let isDefaultAllow =
      effect.value == .allow && action.patterns.map(\.value) == ["*"] && !action.isNegated
    if effect.value == .allow, !isDefaultAllow {
      report(.invalidEffect, "Allow", at: effect.span, pointer: pointer + "/Effect")
    }
    if effect.value == .deny, let pattern = action.patterns.first(where: { $0.value == "*" }) {
      report(.invalidAction, "*", at: pattern.span, pointer: pointer + "/Action")
    }
    if action.isNegated {
      report(.forbiddenElement, "NotAction", at: action.nameSpan, pointer: pointer + "/NotAction")
    }
    if let principal = statement.principal, principal.principals.map(\.kind) != [.everyone] {
      report(.invalidPrincipal, at: principal.span, pointer: pointer + "/Principal")
    }
    guard effect.value == .deny, !action.isNegated else { return }
    for pattern in action.patterns
    where pattern.value.contains(":") && !ResourceControlServices.obey(pattern.value) {
      report(.unaffectedService, pattern.value, at: pattern.span, pointer: pointer + "/Action")
    }
  }

  /// Service control policies speak the full language since September 2025 (D-SCPOLD).
  ///
  /// Pages of AWS still state the limits of before, so that a policy beyond them is worth a
  /// warning. Source: AWS Organizations User Guide, "SCP syntax"; IAM User Guide, "Access Analyzer
  /// policy check reference".
  private mutating func checkServiceControl(_ statement: Statement) {
    if let resource = statement.resource, resource.isNegated {
      let pointer = statement.pointer + "/NotResource"
      report(.recentSyntax, "NotResource", at: resource.nameSpan, pointer: pointer)
    }
    for pattern in statement.action.patterns
    where pattern.value.dropLast().contains(where: { "*?".contains($0) }) {
      let pointer = statement.pointer + (statement.action.isNegated ? "/NotAction" : "/Action")
      report(.recentSyntax, pattern.value, at: pattern.span, pointer: pointer)
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
      let pointer = statement.pointer + "/Condition"
      report(.recentSyntax, "Condition", at: clause.operatorSpan, pointer: pointer)
    }
  }

  /// Trust policies grant the ways into a role and nothing else.
  ///
  /// Source: IAM User Guide, "Access Analyzer policy check reference", unsupported action in policy.
  private mutating func checkTrust(_ statement: Statement) {
    if statement.action.isNegated {
      let pointer = statement.pointer + "/NotAction"
      report(.trustAction, "NotAction", at: statement.action.nameSpan, pointer: pointer)
      return
    }
    for pattern in statement.action.patterns where !isTrustAction(pattern.value) {
      report(.trustAction, pattern.value, at: pattern.span, pointer: statement.pointer + "/Action")
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
  private mutating func checkFederated(_ statement: Statement) {
    for principal in statement.principal?.principals ?? [] where principal.kind == .federated {
      let (value, pointer) = (principal.value, statement.pointer + "/Principal/Federated")
      report(.misplacedPrincipal, value.value, at: value.span, pointer: pointer)
    }
  }
}
