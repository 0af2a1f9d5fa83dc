import PolicyModel
import PolicySemantics

extension EvaluationCombinationCase {
  static let named = [
    EvaluationCombinationCase(
      "E-5, vector 44: the user, whose boundary is silent",
      [
        (.resource, [[resource(user)]]), (.boundary, [[silent]]),
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-6: the role",
      by: session,
      [(.resource, [[resource(role)]])],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-6, vector 42: the role, whose boundary is silent",
      by: session,
      [
        (.resource, [[resource(role)]]), (.boundary, [[silent]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-6: the role, and its boundary too",
      by: role,
      [
        (.resource, [[resource(role)]]), (.boundary, [[own()]]),
      ],
      .allowed,
      from: [.resource, .boundary]
    ),
    EvaluationCombinationCase(
      "E-6: the role, whose session policy is silent",
      by: session,
      [
        (.resource, [[resource(role)]]), (.session, [[silent]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-7, vector 43: the session, whose boundary is silent",
      by: session,
      [
        (.resource, [[resource(session)]]), (.boundary, [[silent]]), (.session, [[silent]]),
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-8: the federated user, without a session policy",
      by: federated,
      [
        (.resource, [[resource(federated)]])
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-9, E-11: everyone, the boundary is silent",
      by: session,
      [
        (.resource, [[resource("*")]]), (.boundary, [[silent]]),
      ],
      .allowed,
      from: [.resource]
    ),
    EvaluationCombinationCase(
      "E-10: the account, the boundary is silent",
      [
        (.identity, [[own()]]), (.resource, [[resource(account)]]), (.boundary, [[silent]]),
      ],
      .implicitlyDenied
    ),
  ]
}
