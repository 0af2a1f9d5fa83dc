/// Something that AWS documents of every request; the raw value is its public name.
///
/// Documents by themselves know nothing of it: read by themselves, a policy that tests two keys
/// may be asked about requests that never come to be.
public enum Axiom: String, Hashable, Sendable, CaseIterable {
  /// A single-valued key has one value at most.
  ///
  /// Source: IAM User Guide, "Single-valued vs. multivalued context keys".
  case singleValues = "X1"
  /// Keys of a VPC endpoint come together, and without `aws:SourceIp`.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", properties of the network.
  case endpoint = "X2"
  /// The keys about a source stand in calls of AWS services only.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", `aws:SourceArn`.
  case serviceSource = "X3"
  /// `aws:PrincipalServiceName` stands in the calls of services, which belong to no organization.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", properties of the principal.
  case servicePrincipal = "X4"
  /// The id of an organization and its paths come together, and each path begins with the id.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", `aws:PrincipalOrgPaths`.
  case organizationPaths = "X5"
  /// The keys about calls through services come together, and with `aws:ViaAWSService`.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", `aws:CalledVia`.
  case calledVia = "X6"
  /// A tag of the request is among `aws:TagKeys`.
  ///
  /// Source: IAM User Guide, "Controlling access to AWS resources using tags".
  case requestTags = "X7"
  /// `aws:PrincipalType` follows from the requester; an anonymous one has no ARN.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", `aws:PrincipalType`.
  case anonymous = "X8"
  /// `aws:username` stands in the requests of IAM users only, and is their name.
  ///
  /// Source: IAM User Guide, "IAM policy elements: Variables and tags".
  case userName = "X9"
  /// `aws:PrincipalAccount` is the account of the requester's ARN.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", `aws:PrincipalAccount`.
  case principalAccount = "X10"
  /// `aws:MultiFactorAuthPresent` stands in requests with temporary credentials only.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", `aws:MultiFactorAuthPresent`.
  case multiFactor = "X11"
  /// `aws:EpochTime` and `aws:CurrentTime` are one instant.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", `aws:EpochTime`.
  case oneTime = "X12"
  /// Keys that are in the context of every request are never absent.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", availability.
  case alwaysPresent = "X13"
  /// `aws:PrincipalArn` and `aws:userid` are those of the requester that `Principal` matches.
  ///
  /// Source: IAM User Guide, "AWS JSON policy elements: Principal" and "IAM policy elements:
  /// Variables and tags".
  case requester = "X14"
  /// `aws:ResourceAccount` is the account of the resource's ARN, where that has one.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", `aws:ResourceAccount`.
  case resourceAccount = "X15"
}
