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
  static let all: [ExampleChange] = stories + small

  /// Changes that show several things at once.
  private static let stories = [
    "bucket-opened-to-partners", "broken-json", "denies-removed", "file-emptied", "hostile",
    "invalid-effect", "many-parts", "policy-added", "role-gains-delete", "same-access",
    "trust-of-another-account",
  ].map { ExampleChange(names: [$0]) }

  /// Changes of one element or condition each.
  private static let small =
    [
      "action-wildcard",
      "condition-all-values",
      "condition-any-value",
      "condition-arn-like",
      "condition-arn-not-equals",
      "condition-binary-equals",
      "condition-bool-mfa",
      "condition-date-after",
      "condition-date-before",
      "condition-dropped",
      "condition-if-exists",
      "condition-ip-range",
      "condition-key-absent",
      "condition-key-present",
      "condition-not-ip-range",
      "condition-numeric-at-least",
      "condition-numeric-less",
      "condition-string-equals",
      "condition-string-equals-any-case",
      "condition-string-like",
      "condition-string-not-equals",
      "condition-string-not-like",
      "condition-values-added",
      "deny-not-principal",
      "effect-turned",
      "many-read-actions",
      "not-action",
      "not-resource",
      "principal-added",
      "principal-everyone",
      "resource-widened",
      "service-principal",
      "statement-split",
      "statement-split-and-changed",
      "statements-merged",
      "statements-merged-and-widened",
    ].map { ExampleChange(names: [$0]) } + [moved]

  /// A statement that went from one policy to another.
  private static let moved = ExampleChange(names: ["statement-moved", "statement-moved-to"])

  /// The stories in one change.
  static let together = ExampleChange(names: stories.flatMap(\.names))

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
