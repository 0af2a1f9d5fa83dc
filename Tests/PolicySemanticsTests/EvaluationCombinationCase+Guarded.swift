import PolicyModel
import PolicySemantics

extension EvaluationCombinationCase {
  static let guarded = [
    EvaluationCombinationCase(
      "E-13: the boundary is silent",
      [
        (.identity, [[own()]]), (.boundary, [[silent]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-13: the boundary alone",
      [(.boundary, [[own()]])],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-13: both",
      [
        (.identity, [[own()]]), (.boundary, [[own()]]),
      ],
      .allowed,
      from: [.identity, .boundary]
    ),
    EvaluationCombinationCase(
      "E-1: the boundary denies what the resource grants",
      [
        (.resource, [[resource(user)]]), (.boundary, [[own("Deny")]]),
      ],
      .explicitlyDenied,
      from: [.boundary]
    ),
    EvaluationCombinationCase(
      "E-14: the session policy is silent",
      by: session,
      [
        (.identity, [[own()]]), (.session, [[silent]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-14: a federated user without a session policy",
      by: federated,
      [
        (.identity, [[own()]])
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-14: a federated user with a session policy",
      by: federated,
      [
        (.identity, [[own()]]), (.session, [[own()]]),
      ],
      .allowed,
      from: [.identity, .session]
    ),
    EvaluationCombinationCase(
      "E-15, vector 47: a key that does not name the account",
      to: "kms:Decrypt",
      on: key,
      [
        (.identity, [[own()]]), (.resource, [[resource(role)]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-15: a key that names the account",
      to: "kms:Decrypt",
      on: key,
      [
        (.identity, [[own()]]), (.resource, [[resource(root)]]),
      ],
      .allowed,
      from: [.identity, .resource]
    ),
    EvaluationCombinationCase(
      "E-15: a key that names the account, no identity policy",
      to: "kms:Decrypt",
      on: key,
      [
        (.resource, [[resource(root)]])
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-4: a key that names the user",
      to: "kms:Decrypt",
      on: key,
      [
        (.resource, [[resource(user)]])
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-16, vector 48: a role that trusts the account",
      to: "sts:AssumeRole",
      on: role,
      [
        (.resource, [[resource(account)]])
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-16: a role that trusts the account, and an identity policy",
      to: "sts:AssumeRole",
      on: role,
      [
        (.identity, [[own()]]), (.resource, [[resource(account)]]),
      ],
      .allowed,
      from: [.identity, .resource]
    ),
    EvaluationCombinationCase(
      "E-16: a role that trusts the user",
      to: "sts:AssumeRole",
      on: role,
      [
        (.resource, [[resource(user)]])
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-4: a role that trusts nobody",
      to: "sts:AssumeRole",
      on: role,
      [
        (.identity, [[own()]])
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-4: reading a role takes no trust",
      to: "iam:GetRole",
      on: role,
      [
        (.identity, [[own()]])
      ],
      .allowed,
      from: [.identity]
    ),
    EvaluationCombinationCase(
      "E-16: a web identity",
      by: "accounts.google.com",
      to: "sts:AssumeRoleWithWebIdentity",
      on: role,
      [
        (
          .resource,
          [
            [
              resource(
                #"{"Federated": "accounts.google.com"}"#,
                "Allow",
                "sts:AssumeRoleWithWebIdentity"
              )
            ]
          ]
        )
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-17: everyone but a user, who has a boundary",
      [
        (.identity, [[own()]]), (.boundary, [[own()]]),
        (.resource, [[resource(#"{"AWS": ["\#(account)", "\#(user)"]}"#, "Deny", not: true)]]),
      ],
      .explicitlyDenied,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-17: everyone but a user, who has none",
      [
        (.identity, [[own()]]),
        (.resource, [[resource(#"{"AWS": ["\#(account)", "\#(user)"]}"#, "Deny", not: true)]]),
      ],
      .allowed,
      from: [.identity]
    ),
  ]
}
