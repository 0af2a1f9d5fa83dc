import PolicyModel
import PolicySemantics

extension EvaluationCombinationCase {
  static let special = [
    EvaluationCombinationCase("E-30: the root user needs no policy", by: root, [], .allowed),
    EvaluationCombinationCase(
      "E-30: the root user has no boundary",
      by: root,
      [
        (.boundary, [[own("Deny")]]), (.identity, [[own("Deny")]]),
      ],
      .allowed
    ),
    EvaluationCombinationCase(
      "E-30: the root user under a service control policy",
      by: root,
      [
        (.scp, [[own("Allow", "iam:*")]])
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-30: the root user denied by the resource",
      by: root,
      [
        (.resource, [[resource("*", "Deny")]])
      ],
      .explicitlyDenied,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-31: anonymous, everyone is allowed",
      by: "anonymous",
      [
        (.resource, [[resource("*")]]), (.scp, [[own("Deny")]]), (.identity, [[own("Deny")]]),
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-31: anonymous, the account is allowed",
      by: "anonymous",
      [
        (.resource, [[resource(account)]]), (.identity, [[own()]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-31: anonymous, denied by a resource control policy",
      by: "anonymous",
      [
        (.resource, [[resource("*")]]), (.rcp, [[resource("*", "Deny", "s3:*")]]),
      ],
      .explicitlyDenied,
      from: [.rcp]
    ),
    EvaluationCombinationCase(
      "E-32: a service",
      by: "sns.amazonaws.com",
      in: other,
      [
        (.resource, [[resource(#"{"Service": "sns.amazonaws.com"}"#)]]), (.scp, [[own("Deny")]]),
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-32: another service",
      by: "sqs.amazonaws.com",
      [
        (.resource, [[resource(#"{"Service": "sns.amazonaws.com"}"#)]]), (.identity, [[own()]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-33: a service-linked role",
      by: "arn:aws:iam::\(account):role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX",
      [
        (.identity, [[own()]]), (.scp, [[own("Deny")]]), (.rcp, [[resource("*", "Deny", "s3:*")]]),
      ],
      .allowed,
      from: [.identity]
    ),
    EvaluationCombinationCase(
      "E-18: who am I",
      to: "sts:GetCallerIdentity",
      on: "*",
      [
        (.identity, [[own("Deny")]]), (.scp, [[]]),
      ],
      .allowed
    ),
  ]
}
