/// A JSON value to be written; the serializer escapes by construction.
///
/// ```swift
/// JSONTree.object([("verdict", .string("same"))]).line  // {"verdict":"same"}
/// ```
package indirect enum JSONTree: Sendable {
  /// The literal `null`.
  case null
  /// The literals `true` and `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number as its source text, taken over from a JSON text that was parsed.
  case number(String)
  /// A string.
  case string(String)
  /// The elements of an array.
  case array([JSONTree])
  /// The members of an object in the order in which they are written.
  case object([(name: String, value: JSONTree)])

  /// An object without the members that are nil.
  package static func members(_ members: KeyValuePairs<String, JSONTree?>) -> JSONTree {
    .object(members.compactMap { name, value in value.map { (name: name, value: $0) } })
  }

  /// A list of strings.
  package static func strings(_ texts: [String]) -> JSONTree {
    .array(texts.map(JSONTree.string))
  }
}
