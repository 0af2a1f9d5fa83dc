import Foundation
import GitHistory
import PolicyReview
import Rendering
import TestSupport
import Testing

/// Files of a recorded example before and after a change, and the report on them.
struct ExampleChange: CustomTestStringConvertible, Sendable {
  /// The names of the examples' folders.
  let names: [String]

  var testDescription: String { names.count == 1 ? names[0] : "all together" }

  /// Every example by itself.
  static let all: [ExampleChange] = [
    "bucket-opened-to-partners", "broken-json", "denies-removed", "file-emptied", "hostile",
    "invalid-effect", "many-parts", "policy-added", "role-gains-delete", "same-access",
    "trust-of-another-account",
  ].map { ExampleChange(names: [$0]) }

  /// All examples in one change.
  static let together = ExampleChange(names: all.flatMap(\.names))

  /// One example.
  static func named(_ name: String) -> ExampleChange { ExampleChange(names: [name]) }

  /// The report on the change.
  func report(commit: Commit? = nil) throws -> Report {
    var store = MemoryFiles()
    var changes: [FileChange] = []
    for name in names {
      let path = "policies/\(name).json"
      let before = store.version(path, Self.text(name, "before.json"))
      let after = store.version(path, Self.text(name, "after.json"))
      let kind: FileChange.Kind = before == nil ? .added : after == nil ? .deleted : .modified
      changes.append(FileChange(kind: kind, before: before, after: after))
    }
    let files = store
    let review = Review.of(changes) { (version) throws(GitError) in
      try files.contents(of: version)
    }
    return Report(baseName: "main", headName: "HEAD", commit: commit, review: review)
  }

  /// The text of one side, nil when the file is not there.
  private static func text(_ name: String, _ side: String) -> String? {
    FileManager.default.contents(atPath: Fixture.path("rendering/\(name)/\(side)")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

extension Commit {
  /// The commit of the examples.
  static func made(by author: String = "Dana Reyes", _ message: String) -> Commit {
    Commit(
      id: ObjectID(hex: "a1b2c3d" + String(repeating: "0", count: 33)),
      parents: [],
      authorName: author,
      authorEmail: "dana@example.org",
      authorTime: 1_795_000_000,
      message: message,
    )
  }
}
