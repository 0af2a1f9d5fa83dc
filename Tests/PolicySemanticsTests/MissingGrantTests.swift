import PolicyModel
import PolicySemantics
import Testing

@Suite("A request that no statement denies and that is not allowed")
struct MissingGrantTests {
  typealias Combination = EvaluationCombinationCase

  struct Case: CustomTestStringConvertible {
    let combination: Combination
    let missing: [MissingGrant]

    var testDescription: String { combination.testDescription }

    init(_ combination: Combination, _ missing: MissingGrant...) {
      (self.combination, self.missing) = (combination, missing)
    }
  }

  @Test("names the kinds of policies that are silent", arguments: cases)
  func namesSilence(_ test: Case) throws {
    let decision = Decision.of(test.combination.request, under: try test.combination.policySet())
    #expect(decision.outcome == .implicitlyDenied)
    #expect(decision.missing == test.missing)
  }

  @Test("and one that is decided otherwise lack nothing", arguments: EvaluationCombinationCase.all)
  func lacksNothing(_ combination: Combination) throws {
    let decision = Decision.of(combination.request, under: try combination.policySet())
    #expect(decision.missing.isEmpty == (decision.outcome != .implicitlyDenied))
  }

  private static let foreign = Combination.other
  private static let bucket = "arn:aws:s3:::b/k"

  static let cases = [
    Case(
      Combination("no policy at all", [], .implicitlyDenied),
      MissingGrant(policy: .identity)
    ),
    Case(
      Combination(
        "a boundary and a session policy",
        [
          (.identity, [[Combination.own()]]), (.boundary, [[Combination.silent]]),
          (.session, [[Combination.silent]]),
        ],
        .implicitlyDenied
      ),
      MissingGrant(policy: .boundary),
      MissingGrant(policy: .session)
    ),
    Case(
      Combination(
        "two of three levels",
        [
          (.identity, [[Combination.own()]]),
          (.scp, [[Combination.silent], [Combination.own()], []]),
        ],
        .implicitlyDenied
      ),
      MissingGrant(policy: .scp, level: 0),
      MissingGrant(policy: .scp, level: 2)
    ),
    Case(
      Combination(
        "an endpoint, and the identity within",
        [(.endpoint, [[Combination.resource("*", "Allow", "sqs:*")]])],
        .implicitlyDenied
      ),
      MissingGrant(policy: .endpoint),
      MissingGrant(policy: .identity)
    ),
    Case(
      Combination(
        "the resource of another account",
        in: foreign,
        [(.identity, [[Combination.own()]])],
        .implicitlyDenied
      ),
      MissingGrant(policy: .resource)
    ),
    Case(
      Combination(
        "a role that may be assumed by nobody",
        to: "sts:AssumeRole",
        on: Combination.role,
        [(.identity, [[Combination.own()]])],
        .implicitlyDenied
      ),
      MissingGrant(policy: .resource)
    ),
    Case(
      Combination(
        "a key whose policy leaves it to the account",
        to: "kms:Decrypt",
        on: Combination.key,
        [(.resource, [[Combination.resource(Combination.root)]])],
        .implicitlyDenied
      ),
      MissingGrant(policy: .identity)
    ),
    Case(
      Combination("a service", by: "ec2.amazonaws.com", [], .implicitlyDenied),
      MissingGrant(policy: .resource)
    ),
    Case(
      Combination(
        "a federated user without a session policy",
        by: Combination.federated,
        [(.identity, [[Combination.own()]])],
        .implicitlyDenied
      ),
      MissingGrant(policy: .session)
    ),
  ]
}
