/// One member of a JSON object.
///
/// ```swift
/// let member = try JSONNode.parse(Array(#"{"Sid": "A"}"#.utf8)).members?.first
/// member?.name  // "Sid"
/// member?.nameSpan.end.column  // 7
/// ```
public struct JSONMember: Hashable, Sendable {
  /// The name after its escapes are resolved.
  public let name: String

  /// Where the name stands, quotes included.
  public let nameSpan: SourceSpan

  /// The member's value.
  public let value: JSONNode

  /// Creates a member from its parts.
  public init(name: String, nameSpan: SourceSpan, value: JSONNode) {
    self.name = name
    self.nameSpan = nameSpan
    self.value = value
  }
}
