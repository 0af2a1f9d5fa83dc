import LocatedJSON
import PolicyModel
import PolicyReview
import Testing

@Suite("A regrouping of statements")
struct RegroupingTests {
  /// Two lists of statements, as sets of actions on resources, and which became which.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: [String]
    let new: [String]
    let expected: [String]

    init(_ name: String, old: [String], new: [String], _ expected: String...) {
      testDescription = name
      self.old = old
      self.new = new
      self.expected = expected
    }
  }

  private static let cases = [
    Case("actions apart", old: ["Get Put on a"], new: ["Get on a", "Put on a"], "0 → 0 1:"),
    Case("resources apart", old: ["Get on a b"], new: ["Get on b", "Get on a"], "0 → 0 1:"),
    Case("actions together", old: ["Get on a", "Put on a"], new: ["Get Put on a"], "0 1 → 0:"),
    Case(
      "three ways, beside one that stays",
      old: ["List on *", "Get Put Delete on a"],
      new: ["Get on a", "List on *", "Delete on a", "Put on a"],
      "1 → 0 2 3:"
    ),
    Case(
      "with an action that is new",
      old: ["Get Put on a"],
      new: ["Get on a", "Put Delete on a"],
      "0 → 0 1: what"
    ),
    Case(
      "wildcards into narrower ones",
      old: ["* on a"],
      new: ["Get* on a", "Put* on a"],
      "0 → 0 1: what"
    ),
    Case(
      "more resources than before",
      old: ["Get on a", "Put on b"],
      new: ["Get Put on a b"],
      "0 1 → 0:"
    ),
    Case("of a Deny", old: ["!Get Put on a"], new: ["!Get on a", "!Put on a"], "0 → 0 1:"),
    Case("not of effects", old: ["Get Put on a"], new: ["Get on a", "!Put on a"]),
    Case(
      "not where one fragment is all of it",
      old: ["Get Put on a"],
      new: ["Get Put Delete on a"]
    ),
    Case(
      "not where one fragment lies in another",
      old: ["Get Put Delete on a"],
      new: ["Get Put on a", "Get on a"]
    ),
    Case(
      "not for a statement on other resources",
      old: ["Get Put on a"],
      new: ["Get on a", "Put on b"]
    ),
    Case(
      "not where most is left out",
      old: ["Get Put Delete List Copy on a"],
      new: ["Get on a", "Put on a"]
    ),
    Case(
      "of each statement by itself",
      old: ["Get Put on a", "Get Put on b"],
      new: ["Get on a", "Get on b", "Put on b", "Put on a"],
      "0 → 0 3:",
      "1 → 1 2:"
    ),
  ]

  @Test("is a split or a merge, with what differs", arguments: cases)
  func regrouping(_ example: Case) throws {
    let alignment = StatementAlignment.between(
      old: try Self.document(example.old),
      new: try Self.document(example.new)
    )
    #expect(alignment.regroupings.map(Self.words) == example.expected)
    #expect(alignment.pairs.compactMap(\.old).count == example.old.count)
    #expect(alignment.pairs.compactMap(\.new).count == example.new.count)
  }

  private static func words(_ regrouping: StatementRegrouping) -> String {
    let places = { (statements: [Statement]) in
      statements.map { "\($0.index)" }.joined(separator: " ")
    }
    let axes = regrouping.differences.map { " \($0.axis.rawValue)" }.joined()
    return "\(places(regrouping.old)) → \(places(regrouping.new)):\(axes)"
  }

  private static func document(_ statements: [String]) throws -> PolicyDocument {
    let list = statements.map { text in
      let isDeny = text.hasPrefix("!")
      let halves = text.drop { $0 == "!" }.split(separator: " on ")
      let lists = halves.map { $0.split(separator: " ") }
      let actions = lists[0].map { #""s3:\#($0)""# }.joined(separator: ", ")
      let resources = lists[1].map { $0 == "*" ? #""*""# : #""arn:aws:s3:::\#($0)""# }
      return #"""
        {"Effect": "\#(isDeny ? "Deny" : "Allow")", "Action": [\#(actions)],
         "Resource": [\#(resources.joined(separator: ", "))]}
        """#
    }
    let node = try JSONNode.parse(
      Array(#"{"Statement": [\#(list.joined(separator: ", "))]}"#.utf8)
    )
    return try #require(PolicyReading.read(node, kind: .identity).document)
  }
}
