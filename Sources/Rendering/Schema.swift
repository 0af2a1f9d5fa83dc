/// The JSON Schema of what the tool writes for programs.
///
/// ```swift
/// Schema.report.document  // {"$schema": "https://json-schema.org/draft/2020-12/schema", …
/// ```
package enum Schema: String, CaseIterable, Sendable {
  /// The report of `explain` and `compare` as JSON.
  case report
  /// The answers of `compare` and `evaluate`, one a line.
  case answers

  /// The schema as a JSON document, ending in a line break.
  package var document: String { tree.document }

  /// The schema.
  package var tree: JSONTree {
    var members: [(name: String, value: JSONTree)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("grantdiff \(rawValue), version \(JSONRenderer.schemaVersion)")),
    ]
    if case .object(let root) = root.tree { members += root }
    let definitions = Self.definitions.map { (name: $0.name, value: $0.shape.tree) }
    return .object(members + [("$defs", .object(definitions))])
  }

  private var root: SchemaShape {
    switch self {
    case .report: Self.reportShape
    case .answers:
      .either([.definition("comparison"), .definition("decision"), .definition("failure")])
    }
  }
}
