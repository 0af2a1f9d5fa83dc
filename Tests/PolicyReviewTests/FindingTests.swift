import Foundation
import PolicyModel
import PolicyReview
import PolicySemantics
import ServiceReference
import TestSupport
import Testing

@Suite("A rule of findings")
struct FindingTests {
  @Test("fires where it should and not on a near miss", arguments: FindingRule.allCases)
  func fires(_ rule: FindingRule) throws {
    let fixtures = try FindingFixture.of(rule)
    #expect(
      Set(fixtures.map(\.name)).isSuperset(
        of: ["fires", "misses"].map { "\(rule.rawValue)/\($0)" }
      )
    )
    for fixture in fixtures where fixture.name.hasSuffix("/fires") {
      #expect(try fixture.change().findings.contains { $0.rule == rule }, "\(fixture.name)")
    }
    for fixture in fixtures where fixture.name.hasSuffix("/misses") {
      #expect(try !fixture.change().findings.contains { $0.rule == rule }, "\(fixture.name)")
    }
  }

  @Test("has hits over all fixtures as recorded")
  func hits() throws {
    var lines: [String] = []
    for rule in FindingRule.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      for fixture in try FindingFixture.of(rule) {
        lines += [fixture.name] + (try fixture.change().findings.map { "  " + $0.line })
      }
    }
    for question in try Self.comparisons() {
      lines += [question.name] + question.change.findings.map { "  " + $0.line }
    }
    try Golden("findings/hits.txt").expect(lines.joined(separator: "\n") + "\n")
  }

  /// The pairs of the table of comparisons, each named by its rule and line.
  private static func comparisons() throws -> [(name: String, change: PolicyChange)] {
    let lines = try Fixture.text("rules/comparisons.jsonl").split(separator: "\n")
    return try lines.enumerated().map { index, line in
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      )
      let kind = (object["kind"] as? String).flatMap(PolicyKind.init(rawValue:)) ?? .identity
      let change = try FindingFixture.change(
        from: text(object["old"]),
        to: text(object["new"]),
        kind: kind,
      )
      return ("\(object["rule"] ?? "?") line \(index + 1)", change)
    }
  }

  /// The document that holds some statements, or that is given whole; nil for none.
  private static func text(_ value: Any?) throws -> String? {
    guard let value, !(value is NSNull) else { return nil }
    let document =
      (value as? [String: Any])?["Statement"] == nil
      ? ["Version": "2012-10-17", "Statement": value] : value
    let data = try JSONSerialization.data(withJSONObject: document, options: .sortedKeys)
    return String(decoding: data, as: UTF8.self)
  }

  @Test("is one of a table in which every id is a word list and every severity is used")
  func table() {
    for rule in FindingRule.allCases {
      #expect(rule.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
    }
    #expect(Set(FindingRule.allCases.map(\.severity)) == Set(Severity.allCases))
  }

  @Test("rests on parts of the change, and each gained part has a finding")
  func parts() throws {
    for rule in FindingRule.allCases {
      for fixture in try FindingFixture.of(rule) {
        let change = try fixture.change()
        let comparison = change.comparison
        let all = comparison.gained + comparison.lost + comparison.loosened + comparison.tightened
        let named = Set(change.findings.flatMap(\.parts))
        #expect(named.isSubset(of: all.map(\.fingerprint)), "\(fixture.name)")
        #expect(named.isSuperset(of: comparison.gained.map(\.fingerprint)), "\(fixture.name)")
      }
    }
  }
}
