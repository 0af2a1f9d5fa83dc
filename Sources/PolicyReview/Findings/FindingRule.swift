/// What a finding is about; the raw value is the rule's public id.
///
/// The order is that in which findings of one severity are shown.
public enum FindingRule: String, Hashable, Sendable, CaseIterable {
  /// Anyone at all gets access to a resource or role.
  case publicAccess = "public-access"
  /// An Allow with `NotPrincipal` gives access to everyone who is not listed.
  case allowWithNotPrincipal = "allow-with-not-principal"
  /// The holder of a policy may use every action.
  case allActions = "all-actions"
  /// It could not be decided whether access changed.
  case undecided
  /// Everyone who meets a condition gets access to a resource or role.
  case wildcardPrincipal = "wildcard-principal"
  /// A principal of another account than the resource's gets access.
  case externalPrincipal = "external-principal"
  /// An account as a whole gets access to a resource.
  case accountPrincipal = "account-principal"
  /// A named principal may take on a role.
  case trustWidened = "trust-widened"
  /// The new document completes a combination of actions that leads to more access.
  case privilegeEscalation = "privilege-escalation"
  /// The holder of a policy may pass roles to services.
  case passRole = "pass-role"
  /// Actions of the level Permissions management are allowed.
  case permissionsManagement = "permissions-management"
  /// Actions whose answer holds credentials are allowed.
  case credentialsExposure = "credentials-exposure"
  /// An Allow with `NotAction` gives every action that is not listed.
  case allowWithNotAction = "allow-with-not-action"
  /// An explicit denial is gone that the document's own access does not name.
  case guardrailLost = "guardrail-lost"
  /// A Deny that is gone or narrower gives access that an Allow of the document names.
  case denyRemoved = "deny-removed"
  /// A condition of an Allow is gone.
  case conditionDropped = "condition-dropped"
  /// `${…}` became a variable where it was plain text.
  case variablesTurnedOn = "variables-turned-on"
  /// Actions that copy stored data out are allowed.
  case dataExfiltration = "data-exfiltration"
  /// Actions that change who may reach a resource are allowed.
  case resourceExposure = "resource-exposure"
  /// An Allow with `NotResource` gives access to every resource that is not listed.
  case allowWithNotResource = "allow-with-not-resource"
  /// A service of AWS gets access to a resource.
  case servicePrincipal = "service-principal"
  /// Other actions of the level Write are allowed.
  case writeAccess = "write-access"
  /// A condition of an Allow demands less.
  case conditionLoosened = "condition-loosened"
  /// Other actions of the level Tagging are allowed.
  case taggingAccess = "tagging-access"
  /// Other actions of the level Read are allowed.
  case readAccess = "read-access"
  /// Actions of the level List are allowed.
  case listAccess = "list-access"
  /// What is allowed matches nothing that AWS has today.
  case latentAccess = "latent-access"
  /// The document allows less.
  case accessRemoved = "access-removed"
  /// The document denies more.
  case guardrailAdded = "guardrail-added"

  /// The severity before anything lowers it.
  public var severity: Severity {
    switch self {
    case .publicAccess, .allowWithNotPrincipal, .allActions: .critical
    case .undecided, .wildcardPrincipal, .externalPrincipal, .accountPrincipal, .trustWidened,
      .privilegeEscalation, .passRole, .permissionsManagement, .credentialsExposure,
      .allowWithNotAction, .guardrailLost:
      .high
    case .denyRemoved, .conditionDropped, .variablesTurnedOn, .dataExfiltration,
      .resourceExposure, .allowWithNotResource, .servicePrincipal, .writeAccess:
      .medium
    case .conditionLoosened, .taggingAccess, .readAccess, .listAccess, .latentAccess: .low
    case .accessRemoved, .guardrailAdded: .info
    }
  }

  /// Whether the rule is about everyone, so that only what keeps strangers out is a condition.
  var isAboutEveryone: Bool {
    self == .publicAccess || self == .allowWithNotPrincipal || self == .wildcardPrincipal
  }

  /// Whether a condition on the access lowers the severity.
  ///
  /// Rules that have asked for conditions already, and what could not be decided, count none twice.
  package var isLoweredByConditions: Bool { !Self.conditionsCounted.contains(self) }

  /// Whether the rule speaks of what a policy gives, so that one which only caps gives less.
  package var isLoweredByCaps: Bool { !Self.capsCounted.contains(self) }

  private static let conditionsCounted: Set<FindingRule> = [
    .publicAccess, .wildcardPrincipal, .undecided, .conditionDropped, .conditionLoosened,
  ]

  /// Rules that no policy which only caps can meet, and those that do not speak of giving.
  private static let capsCounted: Set<FindingRule> = [
    .publicAccess, .allowWithNotPrincipal, .wildcardPrincipal, .externalPrincipal,
    .accountPrincipal, .trustWidened, .servicePrincipal, .undecided, .guardrailLost,
  ]
}
