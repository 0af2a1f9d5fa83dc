/// Writes JSON plainly, or loosely where formatting must not count.
struct JSONText {
  /// Whether there are blanks, lists of one value are that value, and members are reversed.
  let isLoose: Bool

  /// Returns a text as a string.
  func string(_ text: String) -> String {
    let escaped = text.flatMap { character -> [Character] in
      character == "\"" || character == "\\" ? ["\\", character] : [character]
    }
    return "\"\(String(escaped))\""
  }

  /// Returns values as a list.
  func list(_ values: [String]) -> String {
    if isLoose, values.count == 1 { return values[0] }
    return "[\(values.joined(separator: isLoose ? " ,\n  " : ","))]"
  }

  /// Returns texts as a list of strings.
  func strings(_ texts: [String]) -> String { list(texts.map(string)) }

  /// Returns members as an object.
  func object(_ members: [(name: String, value: String)]) -> String {
    let written = members.map { "\(string($0.name))\(isLoose ? " : " : ":")\($0.value)" }
    return isLoose
      ? "{ \(written.reversed().joined(separator: ",\n ")) }"
      : "{\(written.joined(separator: ","))}"
  }
}
