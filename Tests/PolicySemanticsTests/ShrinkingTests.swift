import PolicyModel
import PolicySemantics
import SmallUniverse
import Testing

@Suite("A failing pair")
struct ShrinkingTests {
  /// A comparison with a planted bug: it is blind to what a condition on a key forbids.
  private static func blind(
    old: PolicyDocument?,
    new: PolicyDocument?,
    kind: PolicyKind,
    surroundings: Surroundings,
    reading: Reading,
  ) -> Comparison {
    let isBlind = (new?.statements ?? []).contains { statement in
      statement.effect.value == .deny
        && statement.conditions.contains { $0.key.value == "s3:prefix" }
    }
    return ReadPair.compare(
      old: old,
      new: isBlind ? old : new,
      kind: kind,
      surroundings: surroundings,
      reading: reading,
    )
  }

  @Test("is made as small as the planted bug allows")
  func shrinks() throws {
    let allow = StatementSketch(
      action: ListSketch(["s3:Get*", "iam:PassRole"]),
      resource: ListSketch(["arn:aws:s3:::b/*", "arn:aws:s3:::b"]),
    )
    let deny = StatementSketch(
      .deny,
      action: ListSketch(["s3:*", "ec2:Run*"]),
      resource: ListSketch(["arn:aws:s3:::c", "arn:aws:iam::1:x"], isNegated: true),
      conditions: [
        ClauseSketch("StringLikeIfExists", "s3:prefix", ["a*", "b"]),
        ClauseSketch("Bool", "aws:SecureTransport", ["true"]),
      ],
    )
    var pair = PairSketch(
      .identity,
      old: PolicySketch([allow, StatementSketch(action: ListSketch(["s3:PutObject"]))]),
      new: PolicySketch([allow, StatementSketch(action: ListSketch(["s3:PutObject"])), deny]),
    )
    pair.boundary = [PolicySketch([StatementSketch()])]
    var memory = LiteralMemory()
    let failing = RandomPair(
      pair,
      laws: [],
      comparing: Self.blind,
      memory: &memory,
    )
    #expect(failing.check.fault != nil)
    let (simplest, check) = try #require(failing.shrunk(comparing: Self.blind, memory: &memory))
    #expect(check.fault == .notNamed(.lost))
    #expect(simplest.boundary.isEmpty)
    #expect(simplest.old?.statements.isEmpty == true || simplest.old == nil)
    #expect(
      simplest.new?.text
        == #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["*"],"Resource":["*"],"#
        + #""Condition":{"StringLike":{"s3:prefix":["b"]}}}]}"#
    )
  }
}
