import GitHistory
import PlainLanguage
import PolicyReview
import PolicySemantics
import ServiceReference

/// Renders a report as one JSON document for programs.
///
/// ```swift
/// JSONRenderer(toolVersion: "1.0.0").render(report)  // {"schemaVersion": "1.0", …
/// ```
public struct JSONRenderer: Hashable, Sendable {
  /// The version of the document's schema; its minor part grows when members are added.
  public static let schemaVersion: String = "1.0"

  /// The version of the tool that speaks.
  private let toolVersion: String

  /// Renders in the name of a version of the tool.
  public init(toolVersion: String) {
    self.toolVersion = toolVersion
  }

  /// Renders a report; the text ends in a line break.
  public func render(_ report: Report) -> String {
    tree(report).document
  }

  /// Renders the answer to a question about one request; the text ends in a line break.
  package func render(_ report: RulingReport) -> String {
    report.tree(tool: tool).document
  }

  private var tool: JSONTree {
    .members(["name": .string("grantdiff"), "version": .string(toolVersion)])
  }

  private func state(_ name: String, _ id: ObjectID?) -> JSONTree {
    .members(["rev": .string(name), "sha": id.map { .string($0.hex) }])
  }

  private func tree(_ report: Report) -> JSONTree {
    .members([
      "schemaVersion": .string(Self.schemaVersion),
      "tool": tool,
      "facts": ServiceCatalog.embedded.tree,
      "base": state(report.baseName, report.baseID),
      "head": state(report.headName, report.headID),
      "commit": report.commit?.tree,
      "isComplete": .bool(report.review.isComplete),
      "severity": report.review.severity.map { .string($0.rawValue) } ?? .null,
      "summary": report.review.summary.tree,
      "names": report.namesUsed.isEmpty ? nil : .array(report.namesUsed.map(\.tree)),
      "changes": .array(zip(report.review.changes, report.explanations).map { $0.tree($1) }),
      "problems": .array(report.review.problems.map(\.tree)),
      "policiesUnchanged": .integer(report.review.policiesUnchanged),
      "passedOver": .strings(report.review.passedOver),
    ])
  }
}

extension KnownFact {
  fileprivate var tree: JSONTree {
    .members(["subject": .string(noun), "id": .string(id), "name": .string(name)])
  }
}
