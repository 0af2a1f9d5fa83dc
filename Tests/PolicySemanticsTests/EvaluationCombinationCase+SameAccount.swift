import PolicyModel
import PolicySemantics

extension EvaluationCombinationCase {
  static let sameAccount = [
    EvaluationCombinationCase("E-1: nothing at all", [], .implicitlyDenied),
    EvaluationCombinationCase(
      "E-12: one identity policy of two",
      [
        (.identity, [[own("Allow", "iam:*"), own("Allow", "s3:*")]])
      ],
      .allowed,
      from: [.identity]
    ),
    EvaluationCombinationCase(
      "E-1: a Deny in another document",
      [
        (.identity, [[own(), own("Deny", "s3:*")]])
      ],
      .explicitlyDenied,
      from: [.identity]
    ),
    EvaluationCombinationCase(
      "E-1: a Deny for another action",
      [
        (.identity, [[own(), own("Deny", "iam:*")]])
      ],
      .allowed,
      from: [.identity]
    ),
    EvaluationCombinationCase(
      "E-3: the resource alone",
      [(.resource, [[resource(user)]])],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-3: identity beside a silent resource",
      [
        (.identity, [[own()]]), (.resource, [[resource(user, "Allow", "iam:*")]]),
      ],
      .allowed,
      from: [.identity]
    ),
    EvaluationCombinationCase(
      "E-1: a Deny in the resource's policy",
      [
        (.identity, [[own()]]), (.resource, [[resource("*", "Deny")]]),
      ],
      .explicitlyDenied,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-10: the account, without an identity policy",
      [
        (.resource, [[resource(account)]])
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-10: the account, with an identity policy",
      [
        (.identity, [[own()]]), (.resource, [[resource(account)]]),
      ],
      .allowed,
      from: [.identity]
    ),
    EvaluationCombinationCase(
      "E-11: everyone",
      by: role,
      [(.resource, [[resource("*")]])],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "P-21: everyone but another",
      [
        (.resource, [[resource(role, not: true)]])
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "no principal at all",
      by: nil,
      [(.identity, [[own()]])],
      .allowed,
      from: [.identity]
    ),
    EvaluationCombinationCase(
      "the owner is known by the ARN alone",
      to: "sqs:SendMessage",
      on: "arn:aws:sqs:r:\(account):q",
      in: nil,
      [
        (.resource, [[resource(user)]])
      ],
      .allowed,
      from: [.resource]
    ),
  ]
}
