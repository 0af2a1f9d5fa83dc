import PolicyModel
import PolicySemantics

extension EvaluationCombinationCase {
  static let levels = [
    EvaluationCombinationCase(
      "T-22, vector 46: the middle level is silent",
      [
        (.identity, [[own()]]), (.scp, [[own()], [silent], [own()]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "T-22: one document of each level",
      [
        (.identity, [[own()]]), (.scp, [[own()], [silent, own("Allow", "s3:*")]]),
      ],
      .allowed,
      from: [.identity, .scp, .scp]
    ),
    EvaluationCombinationCase(
      "T-22: a Deny on any level",
      [
        (.identity, [[own()]]), (.scp, [[own()], [own(), own("Deny", "s3:*")]]),
      ],
      .explicitlyDenied,
      from: [.scp]
    ),
    EvaluationCombinationCase(
      "T-23: a level without a document",
      [
        (.identity, [[own()]]), (.scp, [[own()], []]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "E-2: a service control policy limits the resource's grant",
      [
        (.resource, [[resource(user)]]), (.scp, [[silent]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "T-31: a resource control policy that is silent",
      [
        (.identity, [[own()]]), (.rcp, [[resource("*", "Deny", "sqs:*")], []]),
      ],
      .allowed,
      from: [.identity]
    ),
    EvaluationCombinationCase(
      "T-30: a resource control policy that denies",
      [
        (.identity, [[own()]]), (.rcp, [[resource("*", "Deny", "s3:Get*")]]),
      ],
      .explicitlyDenied,
      from: [.rcp]
    ),
    EvaluationCombinationCase(
      "T-17: an endpoint that is silent",
      [
        (.identity, [[own()]]), (.endpoint, [[resource("*", "Allow", "sqs:*")]]),
      ],
      .implicitlyDenied
    ),
    EvaluationCombinationCase(
      "T-17: an endpoint that lets it through",
      [
        (.identity, [[own()]]), (.endpoint, [[resource("*", "Allow", "s3:*")]]),
      ],
      .allowed,
      from: [.identity, .endpoint]
    ),
    EvaluationCombinationCase(
      "T-17: an endpoint grants nothing",
      [(.endpoint, [[resource("*")]])],
      .implicitlyDenied
    ),
  ]
}
