/// A JSON value; objects keep every member in source order, repeated names included.
///
/// ```swift
/// try JSONNode.parse(Array("1.50".utf8)).value  // .number("1.50")
/// ```
public enum JSONValue: Hashable, Sendable {
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
