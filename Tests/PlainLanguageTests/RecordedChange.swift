import Foundation
import GitHistory
import PolicyModel
import PolicyReview
import TestSupport

/// A change of one policy among the fixtures, for what must hold of every explanation.
struct RecordedChange {
  /// The folder or line of the fixture.
  let name: String

  /// The change.
  let change: PolicyChange

  /// All changes of the fixtures, made once: of findings, of rendering and of the comparison rules.
  static let all = Result {
    try findings() + rendering() + lines(of: "rules/comparisons.jsonl")
      + lines(of: "comparisons/labelled.jsonl")
  }

  private static func findings() throws -> [RecordedChange] {
    try FindingRule.allCases.flatMap { rule in
      try Fixture.names(in: "findings/\(rule.rawValue)").compactMap { name in
        let folder = "findings/\(rule.rawValue)/\(name)"
        let kind = text("\(folder)/kind").flatMap {
          PolicyKind(rawValue: $0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        return try RecordedChange(
          folder,
          text("\(folder)/old.json"),
          text("\(folder)/new.json"),
          kind ?? .identity
        )
      }
    }
  }

  private static func rendering() throws -> [RecordedChange] {
    try Fixture.names(in: "rendering").compactMap { name in
      let folder = "rendering/\(name)"
      return try RecordedChange(
        folder,
        text("\(folder)/before.json"),
        text("\(folder)/after.json"),
        nil
      )
    }
  }

  private static func lines(of file: String) throws -> [RecordedChange] {
    try Fixture.text(file).split(separator: "\n").enumerated().compactMap { index, line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let kind = (object?["kind"] as? String).flatMap(PolicyKind.init(rawValue:))
      return try RecordedChange(
        "\(file) line \(index + 1)",
        document(object?["old"]),
        document(object?["new"]),
        kind ?? .identity
      )
    }
  }

  /// The document that holds some statements, or that is given whole; nil for none.
  private static func document(_ value: Any?) throws -> String? {
    guard let value, !(value is NSNull) else { return nil }
    let isWhole = (value as? [String: Any])?["Statement"] != nil
    let document = isWhole ? value : ["Version": "2012-10-17", "Statement": value]
    let data = try JSONSerialization.data(withJSONObject: document, options: .sortedKeys)
    return String(decoding: data, as: UTF8.self)
  }

  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: Fixture.path(path)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Reviews two texts, nil being no policy; nil where neither holds a policy.
  private init?(_ name: String, _ old: String?, _ new: String?, _ kind: PolicyKind?) throws {
    var store = MemoryFiles()
    let before = store.version("policy.json", old)
    let after = store.version("policy.json", new)
    guard before != nil || after != nil else { return nil }
    let files = store
    let file = FileChange(
      kind: before == nil ? .added : after == nil ? .deleted : .modified,
      before: before,
      after: after
    )
    let review = Review.of([file], on: ComparisonTerms(kind: kind)) {
      (version) throws(GitError) in
      try files.contents(of: version)
    }
    guard let change = review.changes.first else { return nil }
    self.name = name
    self.change = change
  }
}
