public import PolicyReview

extension FindingRule {
  /// Why the rule matters, in one or two sentences.
  public var reason: String {
    switch self {
    case .publicAccess:
      "No condition keeps strangers out, so anyone on the internet may use it, "
        + "most of the time without an AWS account."
    case .allowWithNotPrincipal:
      "The list names who is left out. Everyone else gets in, anonymous callers included."
    case .allActions:
      "Whoever holds the policy administers the account, whatever AWS adds to it later."
    case .undecided: "What cannot be told may be a widening, so it is treated as one."
    case .wildcardPrincipal:
      "The condition is all that keeps others out. An organization or a network may hold many more "
        + "callers than those who need access."
    case .externalPrincipal:
      "Whoever runs the other account decides which of its users and roles come in."
    case .accountPrincipal:
      "The account's own policies decide who uses the access: any of its users and roles can be "
        + "given it without another change here."
    case .trustWidened: "Whoever takes on a role gets all of its access."
    case .privilegeEscalation:
      "Used together, the actions give the holder access that no policy gave it."
    case .passRole:
      "A service that is given a role acts with the access of that role, for the one who gave it."
    case .permissionsManagement:
      "Whoever changes permissions can give access to itself or to others."
    case .credentialsExposure:
      "The answers hold passwords, keys or tokens, which work outside this policy's limits."
    case .allowWithNotAction:
      "The list names what is left out. Every other action is given, and so is each that AWS adds."
    case .guardrailLost:
      "A Deny overrules every Allow. Without it, any policy that allows the access gives it."
    case .denyRemoved: "The Deny held back what an Allow of the same policy gives."
    case .conditionDropped:
      "The condition limited where, when or by whom the access was used."
    case .variablesTurnedOn:
      "Under version 2012-10-17 the text is replaced by a value of each request, so the policy "
        + "reaches other resources than it names."
    case .dataExfiltration: "The actions read or copy what is stored, in bulk if need be."
    case .resourceExposure:
      "The actions decide who else reaches a resource, by its policy, its grants or by sharing it."
    case .allowWithNotResource:
      "The list names what is left out. Every other resource is open, and so is each new one."
    case .servicePrincipal:
      "A service acts for many customers. Without a condition on the source it can be led to act "
        + "for a stranger."
    case .writeAccess: "The actions create, change or delete resources."
    case .conditionLoosened: "More requests pass the condition than before."
    case .taggingAccess: "Where policies decide by tags, whoever sets tags decides with them."
    case .readAccess: "The actions show what resources hold or how they are set up."
    case .listAccess: "The actions show which resources there are."
    case .latentAccess:
      "It gives nothing now. A new action or resource may match it one day, or its name is misspelt."
    case .accessRemoved: "Whatever relies on the access stops working."
    case .guardrailAdded:
      "A Deny overrules every Allow, so work that relies on the access stops."
    }
  }
}
