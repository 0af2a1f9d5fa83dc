import PolicySemantics

extension Axiom {
  /// What AWS documents of every request, as a clause that follows a colon.
  var words: String {
    switch self {
    case .singleValues: "a key of one value never holds several"
    case .endpoint: "keys of a VPC endpoint come together, and without `aws:SourceIp`"
    case .serviceSource: "keys about a source stand in calls of AWS services only"
    case .servicePrincipal:
      "`aws:PrincipalServiceName` stands in calls of AWS services, which belong to no organization"
    case .organizationPaths:
      "the id of an organization and its paths come together, and each path begins with the id"
    case .calledVia: "`aws:CalledVia` and its kin come together, and with `aws:ViaAWSService`"
    case .requestTags: "a tag of the request is among `aws:TagKeys`"
    case .anonymous: "`aws:PrincipalType` is that of the caller"
    case .userName: "`aws:username` is the name of an IAM user who calls"
    case .principalAccount: "`aws:PrincipalAccount` is the account of the caller"
    case .multiFactor:
      "`aws:MultiFactorAuthPresent` stands with temporary credentials, as `aws:TokenIssueTime` does"
    case .oneTime: "`aws:EpochTime` and `aws:CurrentTime` are one instant"
    case .alwaysPresent: "some keys are in every request"
    case .requester: "`aws:PrincipalArn` and `aws:userid` are those of the caller"
    case .resourceAccount: "`aws:ResourceAccount` is the account in the resource's ARN"
    }
  }
}
