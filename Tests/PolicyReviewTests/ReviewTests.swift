import GitHistory
import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics
import TestSupport
import Testing

@Suite("A review")
struct ReviewTests {
  @Test("pairs, reads and compares the policies of changed files", arguments: ReviewCase.all)
  func review(_ reviewCase: ReviewCase) {
    var store = MemoryFiles()
    let changes = reviewCase.files.map { $0.change(in: &store) }
    let files = store
    let review = Review.of(changes) { (version) throws(GitError) in
      if version.content == .blob(ReviewCase.Content.largeID) {
        throw .objectTooLarge(path: version.path, size: 20, limit: 10)
      }
      return try files.contents(of: version)
    }
    #expect(review.lines == reviewCase.expected)
  }

  @Test("reads neither a file that keeps its object nor one without content")
  func readsNothing() {
    let version = FileVersion(path: "a.json", content: .blob(ObjectID(hex: "1")))
    let link = FileVersion(path: "b.json", content: .none)
    let changes = [
      FileChange(kind: .modified, before: version, after: version),
      FileChange(kind: .added, before: nil, after: link),
    ]
    let review = Review.of(changes) { (version) throws(GitError) in
      Issue.record("read \(version.path)")
      throw .unbornHead
    }
    #expect(review.passedOver == ["a.json", "b.json"])
    #expect(review.isComplete)
    #expect(!review.changesAccess)
  }

  @Test("counts what its changes do, and a guardrail that is gone never counts as the same")
  func summary() throws {
    let deny = #"{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#
    let files = [
      ReviewCase.File("a.json", .read, .write), ReviewCase.File("b.json", .read, .readRewritten),
      ReviewCase.File("c.json", .read, .broken),
      ReviewCase.File(
        "d.json",
        .text(deny + #", {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}"#),
        .text(deny + "]}"),
      ),
    ]
    var store = MemoryFiles()
    let changes = files.map { $0.change(in: &store) }
    let contents = store
    let review = Review.of(changes) { (version) throws(GitError) in
      try contents.contents(of: version)
    }
    let summary = review.summary
    #expect(summary.widened == 1)
    #expect(summary.same == 1)
    #expect(summary.guardrailsOnly == 1)
    #expect(summary.guardrailsLoosened == 1)
    #expect(summary.filesWithProblems == 1)
    #expect(summary.policies == 3)
    #expect(review.changesAccess)
    #expect(!review.isComplete)
  }
}

extension ReviewCase.File {
  /// The change as git would tell it.
  func change(in store: inout MemoryFiles) -> FileChange {
    FileChange(
      kind: kind,
      before: before.version(oldPath, in: &store),
      after: after.version(path, in: &store),
    )
  }
}

extension ReviewCase.Content {
  fileprivate static let largeID = ObjectID(hex: String(repeating: "f", count: 40))

  fileprivate func version(_ path: String, in store: inout MemoryFiles) -> FileVersion? {
    switch self {
    case .absent: nil
    case .link: FileVersion(path: path, content: .none)
    case .tooLarge: FileVersion(path: path, content: .blob(Self.largeID))
    case .lost: FileVersion(path: path, content: .blob(ObjectID(hex: "lost")))
    case .text(let text): store.version(path, text)
    }
  }
}

extension Review {
  /// The review in short lines.
  fileprivate var lines: [String] {
    changes.map(\.line) + problems.map(\.line) + passedOver.map { "passed over \($0)" }
      + (policiesUnchanged == 0 ? [] : ["\(policiesUnchanged) unchanged"])
  }
}

extension PolicyChange {
  fileprivate var line: String {
    let origin = oldPath.map { " from \($0)" } ?? ""
    let name = subject.map { ", \($0)" } ?? ""
    let past = oldKind.map { ", was \($0.rawValue)" } ?? ""
    return "\(status.rawValue) \(path)\(origin) \(kind.rawValue) \(comparison.verdict.rawValue)"
      + name + past
  }
}

extension FileProblem {
  fileprivate var line: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    let reason =
      switch self.reason {
      case .unreadable: "unreadable"
      case .broken: "broken"
      case .notAFile: "not a file"
      case .invalidPolicy(let problem, _): problem.rule.rawValue
      case .notCompared: "not compared"
      }
    return "problem \(side.rawValue) \(path)\(place) \(reason)"
  }
}
