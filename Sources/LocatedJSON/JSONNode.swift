/// One JSON value with the place where it stands.
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

/// A JSON value; objects keep every member in source order, repeated names included.
public indirect enum JSONValue: Hashable, Sendable {
  /// The literal `null`.
  case null

  /// The literals `true` and `false`.
  case bool(Bool)

  /// A number as its source text, never reformatted.
  case number(String)

  /// A string after its escapes are resolved.
  case string(String)

  /// The elements of an array in order.
  case array([JSONNode])

  /// The members of an object in order, repeated names kept.
  case object([JSONMember])
}

/// One member of a JSON object.
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
