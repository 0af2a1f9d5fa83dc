import LocatedJSON
import PolicyModel
import TestSupport
import Testing

/// A marked document and the problems that reading it must find, the first at marker 1️⃣ and so on.
struct ProblemCase: CustomTestStringConvertible {
  /// A problem by its rule and pointer.
  struct Expected: Hashable, CustomStringConvertible {
    let rule: PolicyRule
    let pointer: String
    let subject: String?

    var description: String { "\(rule.rawValue) at `\(pointer)`: \(subject ?? "-")" }
  }

  let testDescription: String
  let kind: PolicyKind
  let input: MarkedText
  let expected: [Expected]

  /// Where each problem begins, in bytes.
  var offsets: [Int]

  init(
    _ testDescription: String,
    kind: PolicyKind = .identity,
    _ text: String,
    _ expected: (PolicyRule, String, String?)...
  ) {
    self.testDescription = testDescription
    self.kind = kind
    input = MarkedText(text)
    self.expected = expected.map { Expected(rule: $0.0, pointer: $0.1, subject: $0.2) }
    offsets = input.positions.sorted { $0.value.offset < $1.value.offset }.map(\.value.offset)
  }

  /// The case when all of its problems stand at its one marker.
  var atOnePlace: ProblemCase { with(markers: Array(repeating: "1️⃣", count: expected.count)) }

  /// Returns the case with its problems at the given markers.
  func with(markers: [Character]) -> ProblemCase {
    var copy = self
    copy.offsets = markers.map { input[$0].offset }
    return copy
  }

  static let all = documents + statements + patterns + resources + principals + conditions + kinds

  /// Returns a document of one statement, which has no effect of its own unless given.
  static func statement(_ members: String) -> String {
    #"{"Version": "2012-10-17", "Statement": {"# + members + "}}"
  }

  /// Returns a statement that allows something and has the given further members.
  static func allow(_ members: String) -> String {
    statement(#""Effect": "Allow", "Action": "s3:GetObject", "# + members)
  }

  /// Returns a statement with the given condition block.
  static func condition(_ block: String) -> String {
    allow(#""Resource": "*", "Condition": "# + block)
  }

  /// Reads the document.
  func reading() throws(JSONSyntaxError) -> PolicyReading {
    PolicyReading.read(try JSONNode.parse(Array(input.text.utf8)), kind: kind)
  }
}
