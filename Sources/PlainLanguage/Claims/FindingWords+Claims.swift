import PolicyModel
import PolicyReview
import PolicySemantics
import ServiceReference

extension FindingWords {
  /// What the finding claims: that each action which it names can be used, by each principal.
  var claims: [Claim] {
    switch finding.rule {
    case .undecided, .latentAccess: []
    case .publicAccess where isForAnonymous:
      claims(by: [AccessAxis(included: ["*"])], under: [Self.isAnonymous])
    case .allActions: everythingClaims
    case .privilegeEscalation: escalationClaims
    case .trustWidened: claims(on: ["*"], by: principals)
    case .publicAccess, .allowWithNotPrincipal, .wildcardPrincipal, .externalPrincipal,
      .accountPrincipal,
      .servicePrincipal, .passRole, .permissionsManagement, .credentialsExposure,
      .dataExfiltration, .resourceExposure, .writeAccess, .taggingAccess, .readAccess,
      .listAccess, .allowWithNotAction, .guardrailLost, .denyRemoved, .conditionDropped,
      .variablesTurnedOn, .allowWithNotResource, .conditionLoosened, .accessRemoved,
      .guardrailAdded:
      claims(by: principals)
    }
  }

  private var principals: [AccessAxis] {
    finding.principals.isEmpty
      ? [AccessAxis(included: ["*"])] : finding.principals.map { AccessAxis(included: [$0]) }
  }

  private func claims(
    on actions: [String]? = nil,
    by principals: [AccessAxis],
    under conditions: [AccessCondition] = [],
  ) -> [Claim] {
    (actions ?? KnownActionWords(actions: finding.actions).namedActions).flatMap { action in
      principals.map { principals in
        Claim(
          .some,
          of: AccessRegion(
            actions: AccessAxis(included: [action]),
            principals: principals,
            conditions: conditions,
          ),
          standings,
        )
      }
    }
  }

  private var standings: [Claim.Standing] {
    switch finding.direction {
    case .gained: .newlyAllowed
    case .lost: .noLongerAllowed
    case .loosened: .noLongerDenied
    case .tightened: .newlyDenied
    }
  }

  /// Under a condition, or where resources are left out, only something is claimed; else everything
  /// that no Deny refuses.
  private var everythingClaims: [Claim] {
    let everything = AccessRegion(actions: AccessAxis(included: ["*"]))
    let some = Claim(.some, of: everything, .newlyAllowed)
    guard !finding.isConditioned, !leavesOutResources else { return [some] }
    return [
      some, Claim(.every, of: everything, [Claim.Standing(.new, .implicitlyDenied, holds: false)]),
    ]
  }

  /// Each action of a combination can be used now, and one of them could not before.
  private var escalationClaims: [Claim] {
    finding.escalations.prefix(2).flatMap { escalation in
      escalation.actions.map { action in
        Claim(
          .some,
          of: AccessRegion(actions: AccessAxis(included: [action])),
          [Claim.Standing(.new, .allowed)],
        )
      } + [
        Claim(
          .some,
          of: AccessRegion(actions: AccessAxis(included: escalation.actions)),
          .newlyAllowed,
        )
      ]
    }
  }

  private static let isAnonymous = AccessCondition(
    mustHold: true,
    conditionOperator: ConditionOperator(qualifier: nil, test: .stringEquals, ifExists: false),
    key: "aws:PrincipalType",
    values: ["Anonymous"],
  )
}
