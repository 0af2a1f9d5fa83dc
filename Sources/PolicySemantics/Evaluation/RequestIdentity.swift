/// Who makes a request, read from the text of its principal.
///
/// A role's ARN stands for some session of that role.
/// Source: IAM User Guide, "AWS JSON policy elements: Principal".
struct RequestIdentity: Hashable {
  /// What kind of caller it is.
  enum Kind: Hashable {
    /// Nothing is known about the caller.
    case unknown
    /// The request is not signed.
    case anonymous
    /// An AWS service, such as `ec2.amazonaws.com`.
    case service
    /// The root user of an account.
    case root
    /// An IAM user.
    case user
    /// Some session of a role.
    case role
    /// One session of a role, whose path is not known.
    case session
    /// A session of GetFederationToken.
    case federatedUser
    /// A web identity or SAML provider, a canonical user or a unique id: known by its text alone.
    case other
  }

  /// What kind of caller it is.
  let kind: Kind

  /// The principal as the request gives it, empty when it gives none.
  let text: String

  /// The partition of the caller's ARN, nil when it has no ARN.
  let partition: String?

  /// The account of the caller, nil when it has none.
  let account: String?

  /// The sixth field of the caller's ARN, such as `user/path/name`; empty when it has no ARN.
  let resource: String

  /// Reads the principal of a request.
  init(_ principal: String?) {
    text = principal ?? ""
    let fields = text.arnFields
    if fields.count == 6, fields[0] == "arn", let kind = Self.kind(of: fields) {
      (self.kind, partition, account, resource) = (kind, fields[1], fields[4], fields[5])
    } else if Self.isAccountID(text) {
      (kind, partition, account, resource) = (.root, "aws", text, "root")
    } else {
      kind = principal == nil ? .unknown : Self.kindOfName(text)
      (partition, account, resource) = (nil, nil, "")
    }
  }

  /// The name of the user, role or federated user: the last part of its path.
  var name: String { resource.lastPathSegment }

  /// The name of the role that a session is of, nil when the caller is no session of a role.
  var roleName: String? {
    switch kind {
    case .role: name
    case .session: String(resource.split(separator: "/", omittingEmptySubsequences: false)[1])
    default: nil
    }
  }

  /// Whether a service made the role for itself: such roles are exempt from organization policies.
  ///
  /// Source: AWS Organizations User Guide, "Service control policies (SCPs)".
  var isServiceLinkedRole: Bool {
    switch kind {
    case .role: resource.hasPrefix("role/aws-service-role/")
    case .session: roleName?.hasPrefix("AWSServiceRoleFor") == true
    default: false
    }
  }

  /// Returns whether a text is an account id: twelve digits.
  static func isAccountID(_ text: String) -> Bool {
    text.utf8.count == 12 && text.utf8.isASCIIDigits
  }

  private static func kind(of fields: [String]) -> Kind? {
    let (service, resource) = (fields[2], fields[5])
    switch service {
    case "iam" where resource == "root": return .root
    case "iam" where resource.hasPrefix("user/"): return .user
    case "iam" where resource.hasPrefix("role/"): return .role
    case "sts" where resource.hasPrefix("federated-user/"): return .federatedUser
    case "sts" where resource.hasPrefix("assumed-role/"): return .session
    default: return nil
    }
  }

  private static func kindOfName(_ text: String) -> Kind {
    if text == "anonymous" || text == "*" { return .anonymous }
    let isService =
      text.hasSuffix(".amazonaws.com") || text.hasSuffix(".amazonaws.com.cn")
    return isService ? .service : .other
  }
}
