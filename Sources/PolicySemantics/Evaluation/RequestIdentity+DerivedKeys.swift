extension RequestIdentity {
  /// The context keys that follow from the principal alone, by name.
  ///
  /// A session's ARN does not tell the path of its role: `aws:PrincipalArn` is derived without
  /// one. `aws:userid` needs ids that only AWS knows, except where it is made of the account.
  /// Source: IAM User Guide, "AWS global condition context keys" and "Variables and tags".
  var derivedKeys: [String: String] {
    var keys: [String: String] = [:]
    keys["aws:PrincipalArn"] = principalARN
    keys["aws:PrincipalAccount"] = kind == .anonymous ? "anonymous" : account
    keys["aws:PrincipalType"] = principalType
    keys["aws:username"] = kind == .user ? name : nil
    keys["aws:userid"] = userID
    keys["aws:PrincipalIsAWSService"] = isAWSService
    return keys
  }

  private var principalARN: String? {
    switch kind {
    case .root, .user, .role, .federatedUser:
      partition.flatMap { partition in
        account.map {
          "arn:\(partition):\(kind == .federatedUser ? "sts" : "iam")::\($0):\(resource)"
        }
      }
    case .session:
      partition.flatMap { partition in
        account.flatMap { account in
          roleName.map { "arn:\(partition):iam::\(account):role/\($0)" }
        }
      }
    case .unknown, .anonymous, .service, .other: nil
    }
  }

  private var principalType: String? {
    switch kind {
    case .root: "Account"
    case .user: "User"
    case .role, .session: "AssumedRole"
    case .federatedUser: "FederatedUser"
    case .anonymous: "Anonymous"
    case .unknown, .service, .other: nil
    }
  }

  private var userID: String? {
    switch kind {
    case .root: account
    case .federatedUser: account.map { "\($0):\(name)" }
    case .anonymous: "anonymous"
    case .unknown, .service, .user, .role, .session, .other: nil
    }
  }

  private var isAWSService: String? {
    switch kind {
    case .service: "true"
    case .root, .user, .role, .session, .federatedUser: "false"
    case .unknown, .anonymous, .other: nil
    }
  }
}
