import LocatedJSON
import PlainLanguage
import PolicyModel
import PolicyReview
import PolicySemantics
import Testing

@Suite("An explanation")
struct ExplanationTests {
  @Test("has the verdict in words, and notes on what else to know", arguments: ChangeCase.all)
  func verdict(_ changeCase: ChangeCase) {
    let explanation = Explanation(of: changeCase.change)
    #expect(explanation.verdictWords == changeCase.verdict)
    #expect(explanation.notes.map(\.text) == changeCase.notes)
  }

  @Test("says line by line what differs and what that does", arguments: AxisCase.all)
  func axes(_ axisCase: AxisCase) throws {
    let comparison = Comparison.made(
      .mixed,
      gained: axisCase.gains ? [.made(.allowAdded, .made(.new, 0))] : [],
      lost: axisCase.loses ? [.made(.allowRemoved, .made(.old, 0))] : [],
    )
    let change = PolicyChange.made(
      old: try Self.document(axisCase.old),
      new: try Self.document(axisCase.new),
      comparison: comparison,
    )
    #expect(Explanation(of: change).statements.flatMap(\.described) == axisCase.lines)
  }

  @Test("claims nothing about the lines of a policy that could not be decided")
  func undecidedLines() throws {
    let undecided = Undecided(reason: .budgetExceeded, side: .new, pointer: "", span: nil)
    let change = PolicyChange.made(
      old: try Self.document(AxisCase.all[0].old),
      new: try Self.document(AxisCase.all[0].new),
      comparison: .made(.undecided, undecided: [undecided]),
    )
    let explanation = Explanation(of: change)
    #expect(explanation.statements.flatMap(\.lines).map(\.direction) == [.unknown])
    #expect(explanation.undecided.count == 1)
    #expect(explanation.verdictWords == "UNDECIDED")
  }

  @Test(
    "says of a Deny for everyone that it reaches others than those whose own access it changes",
    arguments: [
      (#""Principal": "*""#, "role/A", "anyone other than role A of account 111122223333"),
      (#""Principal": "*""#, "role/B", "anyone except role A of account 111122223333"),
      (
        #""NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/A"}"#, "role/A",
        "anyone except role A of account 111122223333"
      ),
    ]
  )
  func others(_ principal: String, _ loser: String, words: String) throws {
    let arn = "arn:aws:iam::111122223333:"
    let deny = AccessAxis(included: ["*"], excluded: [arn + "role/A"])
    let change = PolicyChange.made(
      kind: .resource,
      old: try Self.document(
        #""Effect": "Allow", "Resource": "*", "Action": "s3:*", "Principal": "*""#,
        kind: .resource
      ),
      new: try Self.document(
        #""Effect": "Deny", "Resource": "*", "Action": "*", \#(principal)"#,
        kind: .resource
      ),
      comparison: .made(
        .narrowed,
        lost: [.made(.denyAdded, .made(.new, 0), principals: AccessAxis(included: [arn + loser]))],
        guardrails: .tightened,
        tightened: [.made(.denyAdded, .made(.new, 0), principals: deny)],
      ),
    )
    let sentence = try #require(Explanation(of: change).tightened.first)
    #expect(sentence.text.hasSuffix("by \(words)."))
  }

  @Test("sets old and new side by side only where both can be said in full", arguments: [4, 5])
  func contrast(_ count: Int) throws {
    let names = (1...count).map { "\"a:\($0)\"" }.joined(separator: ", ")
    let change = PolicyChange.made(
      old: try Self.document(AxisCase.all[0].old),
      new: try Self.document(
        #""Sid": "A", "Effect": "Allow", "Resource": "*", "Action": [\#(names)]"#
      ),
      comparison: .made(.widened, gained: [.made()]),
    )
    #expect((Explanation(of: change).contrast == nil) == (count > 4))
  }

  @Test("joins what one caller gains, and names a need that is gone")
  func headline() throws {
    let read = #""Effect": "Allow", "Resource": "*", "Action": "s3:GetObject""#
    let tls = AccessCondition(
      mustHold: false,
      conditionOperator: ConditionOperator(qualifier: nil, test: .bool, ifExists: false),
      key: "aws:SecureTransport",
      values: ["true"],
    )
    let comparison = Comparison.made(
      .widened,
      gained: [
        .made(
          fingerprint: "a",
          actions: AccessAxis(included: ["s3:GetObject"]),
          conditions: [tls],
        ),
        .made(fingerprint: "b", actions: AccessAxis(included: ["s3:DeleteObject"])),
      ],
    )
    let change = PolicyChange.made(
      subject: "role DataIngest",
      old: try Self.document(read + #", "Condition": {"Bool": {"aws:SecureTransport": "true"}}"#),
      new: try Self.document(read.replacing("s3:GetObject", with: "s3:*Object")),
      comparison: comparison,
    )
    let headline = Explanation(of: change).headline
    #expect(
      headline.text == """
        Role DataIngest can now also delete objects (s3:DeleteObject) on every resource, and no \
        longer needs TLS to read objects (s3:GetObject) on any resource.
        """
    )
    #expect(headline.restsOn == ["b", "a"])
  }

  @Test("gives a reason once where it holds for both, and twice where the sentence gets too long")
  func reason() {
    let reference = StatementReference.made(.old, 0, sid: "Region")
    let comparison = Comparison.made(
      .widened,
      gained: ["iam:*", "sts:*"].map { action in
        .made(.denyRemoved, reference, actions: AccessAxis(included: [action]))
      },
    )
    let headline = Explanation(of: .made(kind: .scp, comparison: comparison)).headline
    #expect(
      headline.text == """
        This service control policy now lets the accounts under it use every iam action on every \
        resource, because Deny `Region` is gone. It now lets the accounts under it use every sts \
        action on every resource, because Deny `Region` is gone.
        """
    )
  }

  @Test("shows one request for each direction, its keys by name")
  func proofs() {
    let comparison = Comparison.made(
      .mixed,
      gained: [.made()],
      lost: [.made(.allowRemoved)],
      guardrails: .mixed,
      loosened: [.made(.denyRemoved)],
      tightened: [.made(.denyAdded)],
    )
    let proofs = Explanation(of: .made(comparison: comparison)).proofs
    #expect(
      proofs.map(\.title) == [
        "allowed now, refused before", "refused now, allowed before",
        "explicitly refused before, not now", "explicitly refused now, not before",
      ]
    )
    #expect(
      proofs[0].lines.map { "\($0.label)=\($0.value)" } == [
        "principal=any", "action=s3:GetObject", "resource=arn:aws:s3:::acme/x",
        "aws:SourceVpce=(empty)", "aws:TagKeys=[a, b]",
      ]
    )
  }

  private static func document(
    _ statement: String,
    kind: PolicyKind = .identity,
  ) throws -> PolicyDocument {
    let source = "{\"Version\": \"2012-10-17\", \"Statement\": [\n{\(statement)}]}"
    let reading = PolicyReading.read(try JSONNode.parse(Array(source.utf8)), kind: kind)
    return try #require(reading.document)
  }
}

extension StatementChange {
  /// The change in short lines.
  fileprivate var described: [String] {
    ["\(direction.rawValue) \(title), \(place)"]
      + lines.map { "\($0.direction.rawValue) \($0.axis.rawValue): \($0.text), \($0.place)" }
  }
}
