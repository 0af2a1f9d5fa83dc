import PolicyModel
import PolicySemantics

extension EvaluationCombinationCase {
  static let crossAccount = [
    EvaluationCombinationCase(
      "E-21, vector 45: the resource names the role",
      by: session,
      in: other,
      [
        (.resource, [[resource(role)]])
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-21: the resource names everyone",
      in: other,
      [
        (.resource, [[resource("*")]])
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-20: both allow",
      in: other,
      [
        (.identity, [[own()]]), (.resource, [[resource(account)]]),
      ],
      .allowed,
      from: [.identity, .resource]
    ),
    EvaluationCombinationCase(
      "E-20: both allow, the boundary does not",
      in: other,
      [
        (.identity, [[own()]]), (.boundary, [[own("Allow", "iam:*")]]),
        (.resource, [[resource(user)]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-23: no policy on the resource",
      in: other,
      [(.identity, [[own()]])],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-20: the resource names another account",
      in: other,
      [
        (.identity, [[own()]]), (.resource, [[resource("777788889999")]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-20: the owner is known by the ARN alone",
      to: "sqs:SendMessage",
      on: "arn:aws:sqs:r:\(other):q",
      in: nil,
      [
        (.resource, [[resource(user)]])
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-20: a root user of another account",
      by: root,
      in: other,
      [
        (.resource, [[resource(root)]])
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-1: a Deny in the other account",
      in: other,
      [
        (.identity, [[own()]]), (.resource, [[resource(user), resource(user, "Deny", "s3:Get*")]]),
      ],
      .explicitlyDenied,
      from: [.resource]
    ),
  ]
}
