package import PolicySemantics

extension RandomPolicies {
  private static let requestActions = [
    "s3:GetObject", "s3:PutObject", "s3:Get", "s3:SetObject", "iam:PassRole", "ec2:Run", "ec2:GetX",
  ]

  private static let requestResources = [
    "*", "arn:aws:s3:::b", "arn:aws:s3:::b/a", "arn:aws:s3:::b/a/x", "arn:aws:s3:::b/alice/x",
    "arn:aws:s3:::b/alice", "arn:aws:s3:::bc/x", "arn:aws-cn:s3:::c/a", "arn:aws:s3:::bob/a",
    "arn:aws:sqs:us-east-1:111122223333:q", "arn:aws:sqs:us-east-1:444455556666:z",
    "arn:aws:sqs:eu-west-1:111122223333:q",
  ]

  static let requestPrincipals: [String?] = [
    "anonymous", "arn:aws:iam::111122223333:role/app/R", "arn:aws:iam::111122223333:user/U",
    "arn:aws:sts::111122223333:assumed-role/R/s1", "arn:aws:iam::111122223333:role/Other",
    "arn:aws:iam::444455556666:user/V", "arn:aws:iam::999999999999:role/Z", "s3.amazonaws.com",
    "sns.amazonaws.com", "ec2.amazonaws.com",
  ]

  /// Every request of the universe: all combinations of actions, resources, principals and values.
  package func requests() -> [Request] {
    var contexts: [[String: ContextValue]] = [[:]]
    for key in requestKeys {
      contexts = contexts.flatMap { context in
        key.requestValues.map { values in
          var next = context
          if let values { next[key.key] = key.isSet ? .multiple(values) : .single(values[0]) }
          return next
        }
      }
    }
    let principals = namesPrincipals ? Self.requestPrincipals : [nil]
    var requests: [Request] = []
    for action in Self.requestActions {
      for resource in Self.requestResources {
        for principal in principals {
          for context in contexts {
            requests.append(
              Request(
                principal: principal,
                action: action,
                resource: resource,
                context: context.merging(Self.knownKeys(of: principal)) { own, _ in own },
              )
            )
          }
        }
      }
    }
    return requests
  }

  /// What a session's ARN does not tell: the path of its role.
  static func knownKeys(of principal: String?) -> [String: ContextValue] {
    guard principal == "arn:aws:sts::111122223333:assumed-role/R/s1" else { return [:] }
    return ["aws:PrincipalArn": .single("arn:aws:iam::111122223333:role/app/R")]
  }

  /// The chosen keys, those that they mention, and the variables of resources.
  private var requestKeys: [ConditionPool] {
    var keys = Set(pools.map(\.key)).union(pools.flatMap(\.mentions))
    if !namesPrincipals { keys.insert("aws:username") }
    return ConditionPool.all.filter { keys.contains($0.key) }
  }
}
