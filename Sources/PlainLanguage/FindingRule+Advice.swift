public import PolicyReview

extension FindingRule {
  /// What to do about a finding, in one or two sentences.
  public var advice: String {
    switch self {
    case .publicAccess:
      "Name the principals, or require `aws:PrincipalOrgID` or `aws:SourceVpce` with fixed values."
    case .allowWithNotPrincipal: "Allow the principals that you mean by `Principal`."
    case .allActions: "Name the services and actions that the work needs."
    case .undecided: "Split or simplify the statement that the report names, and compare again."
    case .wildcardPrincipal:
      "Name the principals if they are few. Check that every value of the condition is yours."
    case .externalPrincipal:
      "Check who owns the account. Name single roles, and require `sts:ExternalId` or an "
        + "organization where that fits."
    case .accountPrincipal: "Name the role or user that needs the access."
    case .trustWidened:
      "Name single roles. For providers of identities require the audience and the subject."
    case .privilegeEscalation:
      "Take one of the actions away, or limit it to resources without more access than the holder."
    case .passRole: "List the roles as resources, and require `iam:PassedToService`."
    case .permissionsManagement:
      "Leave such actions to administrators, or put a permissions boundary around what they give."
    case .credentialsExposure: "Limit the actions to the resources whose credentials are needed."
    case .allowWithNotAction:
      "List what is needed under `Action`, or turn the statement into a Deny."
    case .guardrailLost: "Keep the Deny, or narrow it to what has to be allowed."
    case .denyRemoved: "Keep the Deny, or take the access out of the Allow as well."
    case .conditionDropped: "Put the condition back, or say in the commit why it is not needed."
    case .variablesTurnedOn: "Write `${$}` for a dollar sign that is meant as text."
    case .dataExfiltration: "Name the buckets, parameters, secrets or snapshots that are needed."
    case .resourceExposure: "Limit the actions to resources that may be shared."
    case .allowWithNotResource: "List what is needed under `Resource`."
    case .servicePrincipal: "Require `aws:SourceArn`, `aws:SourceAccount` or `aws:SourceOrgID`."
    case .writeAccess: "Name the resources, and leave out actions that delete if none is needed."
    case .conditionLoosened: "Check each value that is new."
    case .taggingAccess: "Limit the keys with `aws:TagKeys` where other policies decide by tags."
    case .readAccess: "Name the resources that have to be read."
    case .listAccess: "Nothing, unless names of resources are confidential."
    case .latentAccess: "Check the spelling of actions and resources, or take them out."
    case .accessRemoved: "Check that nothing uses the access any more."
    case .guardrailAdded: "Check that nothing which is still needed is denied."
    }
  }
}
