import GitHistory
import PolicyModel
import PolicyReview
import PolicySemantics
import TestSupport
import Testing

@Suite("A move of a statement")
struct StatementMoveTests {
  /// Two files before and after, each role or plain policy by its statements' actions.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: [String: ReviewCase.Content]
    let after: [String: ReviewCase.Content]
    let expected: [String]
  }

  private static let cases = [
    Case(
      testDescription: "goes from one plain policy to another",
      before: ["a.json": both("s3:Get*", "sqs:*"), "b.json": both("sns:*")],
      after: ["a.json": both("s3:Get*"), "b.json": both("sns:*", "SQS:*")],
      expected: ["a.json 1 left to b.json 1", "b.json 1 came from a.json 1"],
    ),
    Case(
      testDescription: "goes from a policy whose file is gone",
      before: ["a.json": both("sqs:*"), "b.json": both("sns:*")],
      after: ["b.json": both("sns:*", "sqs:*")],
      expected: ["a.json 0 left to b.json 1", "b.json 1 came from a.json 0"],
    ),
    Case(
      testDescription: "is none where one is still there",
      before: ["a.json": both("sqs:*"), "b.json": both("sns:*")],
      after: ["a.json": both("sqs:*", "s3:*"), "b.json": both("sns:*", "sqs:*")],
      expected: [],
    ),
    Case(
      testDescription: "is none where the statement differs",
      before: ["a.json": both("s3:Get*", "sqs:*"), "b.json": both("sns:*")],
      after: ["a.json": both("s3:Get*"), "b.json": both("sns:*", "sqs:Send*")],
      expected: [],
    ),
    Case(
      testDescription: "is none between two roles",
      before: ["r.json": .roles(("A", action: "sqs:*"), ("B", action: "sns:*"))],
      after: ["r.json": .roles(("A", action: "sns:*"), ("B", action: "sqs:*"))],
      expected: [],
    ),
    Case(
      testDescription: "is one of two equal ones that left",
      before: [
        "a.json": both("s3:*", "sqs:*"), "b.json": both("ec2:*", "sqs:*"), "c.json": both("sns:*"),
      ],
      after: ["a.json": both("s3:*"), "b.json": both("ec2:*"), "c.json": both("sns:*", "sqs:*")],
      expected: ["a.json 1 left to c.json 1", "c.json 1 came from a.json 1"],
    ),
  ]

  @Test("is told on both ends", arguments: cases)
  func moves(_ example: Case) throws {
    var store = MemoryFiles()
    var changes: [FileChange] = []
    for path in Set(example.before.keys).union(example.after.keys) {
      let before = store.version(path, example.before[path]?.plain)
      let after = store.version(path, example.after[path]?.plain)
      changes.append(
        FileChange(kind: after == nil ? .deleted : .modified, before: before, after: after)
      )
    }
    let files = store
    let review = Review.of(changes) { (version) throws(GitError) in
      try files.contents(of: version)
    }
    let lines = review.changes.flatMap(\.moves).map { move in
      let verb = move.side == .old ? "left to" : "came from"
      return "\(move.path) \(move.statement.index) \(verb) \(move.otherPath) \(move.other.index)"
    }
    #expect(lines == example.expected)
  }

  private static func both(_ actions: String...) -> ReviewCase.Content {
    let statements = actions.map { #"{"Effect": "Allow", "Action": "\#($0)", "Resource": "*"}"# }
    return .text(#"{"Statement": [\#(statements.joined(separator: ", "))]}"#)
  }
}

extension ReviewCase.Content {
  /// The text, nil for any other content.
  fileprivate var plain: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
