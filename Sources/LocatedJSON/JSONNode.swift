/// One JSON value with the place where it stands.
///
/// ```swift
/// let node = try JSONNode.parse(Array(#"{"Effect": "Allow"}"#.utf8))
/// node.firstMember("Effect")?.span.start.column  // 12
/// ```
public struct JSONNode: Hashable, Sendable {
  /// What the value is.
  public let value: JSONValue

  /// Where the value stands in the outermost source text, quotes and brackets included.
  public let span: SourceSpan

  /// Creates a node from its parts.
  public init(value: JSONValue, span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
