import PolicyModel
import PolicySemantics

extension PolicyChange {
  /// The rules about who gains a part, each with the principals of whom it speaks.
  func principalRules(of facts: PartFacts) -> [(FindingRule, [String])] {
    guard kind.namesReceivers else { return [] }
    let principals = facts.principals
    let classes = principals.map(PrincipalClass.init)
    let isForEveryone = classes.contains(.everyone)
    if facts.isAllowed, isForEveryone, facts.statement?.principal?.isNegated == true {
      return [(.allowWithNotPrincipal, ["*"])]
    }
    if isForEveryone {
      return [(facts.keepsStrangersOut ? .wildcardPrincipal : .publicAccess, ["*"])]
    }
    guard kind == .resource else { return [(.trustWidened, principals)] }
    let owners = ownerAccounts
    var found: [FindingRule: [String]] = [:]
    for (principal, principalClass) in zip(principals, classes) {
      guard let rule = principalClass.rule(besideOwners: owners) else { continue }
      found[rule, default: []].append(principal)
    }
    return FindingRule.allCases.compactMap { rule in found[rule].map { (rule, $0) } }
  }

  /// Whom findings about the actions of a part speak of; nobody where the policy names none.
  func spokenOf(_ facts: PartFacts) -> [String] {
    kind.namesReceivers ? facts.principals : []
  }

  /// The accounts that the resources of the policy name; S3 names none.
  private var ownerAccounts: Set<String> {
    let statements = [before, after].flatMap { $0?.document?.statements ?? [] }
    let resources = statements.flatMap { $0.resource?.patterns ?? [] }
    return Set(resources.compactMap { PrincipalClass.account(ofARN: $0.value) })
  }
}

extension PrincipalClass {
  /// The rule about a principal, beside the accounts that own the resource where they are known.
  fileprivate func rule(besideOwners owners: Set<String>) -> FindingRule? {
    if let account, !owners.isEmpty, !owners.contains(account) { return .externalPrincipal }
    return switch self {
    case .account: .accountPrincipal
    case .service: .servicePrincipal
    case .everyone, .member, .other: nil
    }
  }
}
