import PolicyModel

/// Who makes a request, as far as principal elements can tell requesters apart.
enum Requester: Hashable, Sendable {
  /// Nobody in particular: for documents that name no principals.
  case unspecified
  /// An unsigned request.
  case anonymous
  /// An AWS service.
  case service(String)
  /// The root user of an account, by ARN.
  case root(arn: String)
  /// An IAM user, by ARN.
  case user(arn: String)
  /// A session of a role, by the role's ARN and the session's name.
  case roleSession(roleARN: String, session: String)
  /// A session of a federated user, by ARN.
  case federatedUser(arn: String)
  /// A web identity or SAML provider's user.
  case federated(provider: String)
  /// An Amazon S3 canonical user.
  case canonicalUser(String)
  /// A principal known by its unique id alone.
  case uniqueID(String)

  /// The name of a session that no document mentions: any session of the role will do.
  static let someSession = "session"

  /// The account of an IAM requester, nil for others.
  var account: String? {
    switch self {
    case .root(let arn), .user(let arn), .federatedUser(let arn), .roleSession(let arn, _):
      arnField(4, of: arn)
    case .unspecified, .anonymous, .service, .federated, .canonicalUser, .uniqueID: nil
    }
  }

  /// The partition of an IAM requester, nil for others.
  var partition: String? {
    switch self {
    case .root(let arn), .user(let arn), .federatedUser(let arn), .roleSession(let arn, _):
      arnField(1, of: arn)
    case .unspecified, .anonymous, .service, .federated, .canonicalUser, .uniqueID: nil
    }
  }

  /// The requester as a request names it, nil when any will do.
  var text: String? {
    switch self {
    case .unspecified: nil
    case .anonymous: "anonymous"
    case .service(let name): name
    case .root(let arn), .user(let arn), .federatedUser(let arn): arn
    case .roleSession(let roleARN, let session):
      session == Self.someSession ? roleARN : sessionARN(of: roleARN, session: session)
    case .federated(let provider): provider
    case .canonicalUser(let id), .uniqueID(let id): id
    }
  }
}

extension Requester {
  /// Returns whether boundaries, service or resource control policies do not reach the requester.
  ///
  /// Source: IAM User Guide, "How AWS enforcement code logic evaluates requests"; AWS Organizations
  /// User Guide, "Service control policies (SCPs)" and "Resource control policies (RCPs)".
  func isExempt(from kind: PolicyKind) -> Bool {
    switch self {
    case .unspecified, .user, .federatedUser: false
    case .anonymous, .service, .federated, .canonicalUser, .uniqueID: kind != .rcp
    case .root: kind == .boundary
    case .roleSession(let arn, _):
      kind != .boundary && arnField(5, of: arn)?.hasPrefix("role/aws-service-role/") == true
    }
  }
}
