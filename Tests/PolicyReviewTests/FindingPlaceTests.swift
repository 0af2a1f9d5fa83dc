import PolicyModel
import PolicyReview
import PolicySemantics
import ServiceReference
import Testing

@Suite("The places of a finding")
struct FindingPlaceTests {
  /// Statements without their braces, and the places of each finding as actions on resources.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let statements: [String]
    let expected: [String]

    init(_ name: String, _ statements: [String], _ expected: String...) {
      testDescription = name
      self.statements = statements
      self.expected = expected
    }
  }

  private static func allow(_ action: String, _ place: String, _ more: String = "") -> String {
    #""Effect": "Allow", "Action": "s3:\#(action)", "Resource": "arn:aws:s3:::\#(place)/*"\#(more)"#
  }

  private static let cases = [
    Case(
      "one list of actions for the same resources",
      [allow("PutObject", "a"), allow("DeleteObject", "a")],
      "write-access: DeleteObject PutObject on a",
    ),
    Case(
      "one list of resources for the same action",
      [allow("PutObject", "a"), allow("PutObject", "b")],
      "write-access: PutObject on a b",
    ),
    Case(
      "all four pairs of actions and resources",
      [
        allow("PutObject", "a"), allow("PutObject", "b"), allow("DeleteObject", "a"),
        allow("DeleteObject", "b"),
      ],
      "write-access: DeleteObject PutObject on a b",
    ),
    Case(
      "no action of one part with the resource of another",
      [allow("PutObject", "a"), allow("DeleteObject", "b")],
      "write-access: PutObject on a; DeleteObject on b",
    ),
    Case(
      "two findings where a condition makes one of them milder",
      [
        allow("PutObject", "a"),
        allow("PutObject", "b", #", "Condition": {"StringEquals": {"aws:SourceVpc": "v"}}"#),
      ],
      "write-access: PutObject on a",
      "write-access: PutObject on b if StringEquals",
    ),
    Case(
      "conditions that differ, each with its own resource",
      [
        allow("PutObject", "a", #", "Condition": {"StringLike": {"aws:SourceVpc": "u"}}"#),
        allow("PutObject", "b", #", "Condition": {"StringEquals": {"aws:SourceVpc": "v"}}"#),
      ],
      "write-access: PutObject on a if StringLike; PutObject on b if StringEquals",
    ),
  ]

  @Test("hold products of actions and resources", arguments: cases)
  func products(_ example: Case) throws {
    let list = example.statements.map { "{\($0)}" }.joined(separator: ", ")
    let change = try FindingFixture.change(
      from: nil,
      to: #"{"Version": "2012-10-17", "Statement": [\#(list)]}"#,
      kind: .identity,
    )
    let findings = change.findings.map { finding in
      "\(finding.rule.rawValue): \(finding.places.map(Self.words).joined(separator: "; "))"
    }
    #expect(findings == example.expected)
  }

  private static func words(_ place: FindingPlace) -> String {
    let actions = place.actions.names.map { $0.dropFirst(3) }.joined(separator: " ")
    let resources = place.resources.included.map { $0.dropFirst(13).dropLast(2) }
    let conditions = place.conditions.map { " if \($0.conditionOperator.spelling)" }
    return "\(actions) on \(resources.joined(separator: " "))\(conditions.joined())"
  }

  @Test("hold each part of what was gained and no more", arguments: FindingRule.allCases)
  func parts(_ rule: FindingRule) throws {
    for fixture in try FindingFixture.of(rule) {
      let change = try fixture.change()
      for finding in change.findings where finding.direction == .gained {
        let parts = change.comparison.gained.filter { finding.parts.contains($0.fingerprint) }
        for part in parts {
          #expect(
            finding.places.contains { place in
              place.conditions == part.conditions && place.principals == part.principals
                && Set(place.resources.included).isSuperset(of: part.resources.included)
                && place.resources.excluded == part.resources.excluded
            },
            "\(fixture.name)"
          )
        }
        #expect(Set(finding.places.flatMap(\.actions.names)) == Set(finding.actions.names))
      }
    }
  }
}
