public import PolicyReview

extension FindingRule {
  /// What the rule is about, in one lower-case phrase without a period.
  public var title: String {
    switch self {
    case .publicAccess: "anyone at all gains access"
    case .allowWithNotPrincipal: "everyone who is not listed gains access"
    case .allActions: "every action on every resource is allowed"
    case .undecided: "it cannot be told whether access changed"
    case .wildcardPrincipal: "everyone who meets a condition gains access"
    case .externalPrincipal: "another account gains access"
    case .accountPrincipal: "an account as a whole gains access"
    case .trustWidened: "more principals may take on a role"
    case .privilegeEscalation: "a way to more access is complete"
    case .passRole: "roles can be passed to services"
    case .permissionsManagement: "permissions can be changed"
    case .credentialsExposure: "credentials can be obtained"
    case .allowWithNotAction: "every action that is not listed is allowed"
    case .guardrailLost: "an explicit denial is gone"
    case .denyRemoved: "a Deny no longer holds access back"
    case .conditionDropped: "a condition on access is gone"
    case .variablesTurnedOn: "text has become a policy variable"
    case .dataExfiltration: "stored data can be taken out"
    case .resourceExposure: "others can be let in to resources"
    case .allowWithNotResource: "every resource that is not listed is open"
    case .servicePrincipal: "a service of AWS gains access"
    case .writeAccess: "resources can be changed"
    case .conditionLoosened: "a condition on access demands less"
    case .taggingAccess: "tags can be changed"
    case .readAccess: "contents can be read"
    case .listAccess: "resources can be listed"
    case .latentAccess: "what is allowed matches nothing of today"
    case .accessRemoved: "access is gone"
    case .guardrailAdded: "an explicit denial is new"
    }
  }
}
