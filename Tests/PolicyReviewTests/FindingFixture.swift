import Foundation
import GitHistory
import PolicyModel
import PolicyReview
import TestSupport
import Testing

/// A pair of documents in the folder of a rule, and the change that they make.
struct FindingFixture: CustomTestStringConvertible, Sendable {
  /// The folder below `fixtures/findings`, such as `public-access/fires`.
  let name: String

  var testDescription: String { name }

  /// The changes of all fixtures by name, made once.
  static let changes = Result {
    var changes: [String: PolicyChange] = [:]
    for fixture in try FindingRule.allCases.flatMap(of) {
      changes[fixture.name] = try fixture.read()
    }
    return changes
  }

  /// Returns the fixtures of a rule, in order.
  static func of(_ rule: FindingRule) throws -> [FindingFixture] {
    try Fixture.names(in: "findings/\(rule.rawValue)").map {
      FindingFixture(name: "\(rule.rawValue)/\($0)")
    }
  }

  /// The change between the two documents, a missing one being no policy.
  func change() throws -> PolicyChange { try #require(Self.changes.get()[name]) }

  private func read() throws -> PolicyChange {
    let kind = text("kind").flatMap {
      PolicyKind(rawValue: $0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return try Self.change(from: text("old.json"), to: text("new.json"), kind: kind ?? .identity)
  }

  /// The change between two texts, nil being no policy.
  static func change(from old: String?, to new: String?, kind: PolicyKind) throws -> PolicyChange {
    var store = MemoryFiles()
    let before = store.version("policy.json", old)
    let after = store.version("policy.json", new)
    let files = store
    let change = FileChange(
      kind: before == nil ? .added : after == nil ? .deleted : .modified,
      before: before,
      after: after
    )
    let review = Review.of([change], on: ComparisonTerms(kind: kind)) {
      (version) throws(GitError) in
      try files.contents(of: version)
    }
    return try #require(review.changes.first)
  }

  private func text(_ file: String) -> String? {
    FileManager.default.contents(atPath: Fixture.path("findings/\(name)/\(file)")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
