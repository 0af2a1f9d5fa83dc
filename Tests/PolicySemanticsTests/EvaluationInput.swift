import LocatedJSON
import PolicyModel
import PolicySemantics
import Testing

/// Documents and requests of the evaluator's tests, written as JSON text.
enum EvaluationInput {
  /// Reads a document, which must be valid.
  static func document(_ text: String, kind: PolicyKind) throws -> PolicyDocument {
    let reading = PolicyReading.read(try JSONNode.parse(Array(text.utf8)), kind: kind)
    return try #require(reading.document, "\(reading.problems.map(\.rule)) in \(text)")
  }

  /// Returns the text of a document with one statement.
  static func statement(_ members: String, version: String? = "2012-10-17") -> String {
    let version = version.map { #""Version": "\#($0)", "# } ?? ""
    return "{\(version)\"Statement\": {\(members)}}"
  }

  /// Reads the context of a request from an object of texts, truth values, numbers and lists.
  static func context(_ text: String) throws -> [String: ContextValue] {
    var context: [String: ContextValue] = [:]
    for member in try JSONNode.parse(Array(text.utf8)).members ?? [] {
      context[member.name] =
        if let elements = member.value.elements {
          .multiple(try elements.map { try scalar($0) })
        } else {
          .single(try scalar(member.value))
        }
    }
    return context
  }

  private static func scalar(_ node: JSONNode) throws -> String {
    switch node.value {
    case .string(let text), .number(let text): text
    case .bool(let flag): String(flag)
    case .null, .array, .object: try #require(nil, "a context value is a scalar")
    }
  }
}
