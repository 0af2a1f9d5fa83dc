import LocatedJSON
import PlainLanguage
import PolicyModel
import PolicyReview
import PolicySemantics

extension PolicyChange {
  /// The change with its words.
  func tree(_ explanation: Explanation) -> JSONTree {
    .object(
      identity + severityMembers(explanation) + comparison.members + otherReadings.members + [
        (name: "problems", value: .array(problems)),
        (name: "statements", value: .array(explanation.statements.map(\.tree))),
        (name: "text", value: .array(explanation.sentences.map(\.tree))),
      ]
    )
  }

  /// The severity, null without findings, and the findings.
  private func severityMembers(_ explanation: Explanation) -> [(name: String, value: JSONTree)] {
    [
      (name: "severity", value: severity.map { .string($0.rawValue) } ?? .null),
      (name: "findings", value: .array(zip(findings, explanation.findings).map { $0.tree($1) })),
    ]
  }

  private var identity: [(name: String, value: JSONTree)] {
    let members: [(name: String, value: JSONTree?)] = [
      ("path", .string(path)),
      ("oldPath", oldPath.map(JSONTree.string)),
      ("pointer", .string((after ?? before)?.pointer ?? "")),
      ("status", .string(status.rawValue)),
      ("kind", .string(kind.rawValue)),
      ("oldKind", oldKind.map { .string($0.rawValue) }),
      ("subject", subject.map(JSONTree.string)),
    ]
    return members.compactMap { name, value in value.map { (name: name, value: $0) } }
  }

  private var problems: [JSONTree] {
    (before?.problems ?? []).map { $0.tree(side: .old) }
      + (after?.problems ?? []).map { $0.tree(side: .new) }
  }
}

extension StatementChange {
  fileprivate var tree: JSONTree {
    .members([
      "title": .string(title),
      "effect": .string(direction.rawValue),
      "place": .string(place),
      "axes": .array(lines.map(\.tree)),
    ])
  }
}

extension AxisLine {
  fileprivate var tree: JSONTree {
    .members([
      "axis": .string(axis.rawValue),
      "effect": .string(direction.rawValue),
      "text": .string(text),
      "line": lineAfter.map(JSONTree.integer),
      "oldLine": lineBefore.map(JSONTree.integer),
    ])
  }
}

extension Sentence {
  fileprivate var tree: JSONTree {
    .members(["text": .string(text), "parts": .strings(restsOn)])
  }
}
