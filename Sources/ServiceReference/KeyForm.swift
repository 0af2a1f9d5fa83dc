/// The form of the names of a family of condition keys.
struct KeyForm {
  /// How many characters of a name the family decides.
  let fixedLength: Int

  private let pattern: Wildcard

  /// Reads the name of a family: each `${…}` or `<…>` stands for at least one character.
  init(_ name: String) {
    var pattern: [UInt8] = []
    var rest = name.foldedBytes[...]
    var chosen = 0
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "$") || byte == UInt8(ascii: "<") else {
        pattern.append(byte)
        continue
      }
      let close = byte == UInt8(ascii: "$") ? UInt8(ascii: "}") : UInt8(ascii: ">")
      rest = rest.drop { $0 != close }.dropFirst()
      pattern += "?*".utf8
      chosen += 1
    }
    self.pattern = Wildcard(folded: pattern)
    fixedLength = pattern.count - 2 * chosen
  }

  /// Returns whether a name is of the family.
  func matches(_ name: [UInt8]) -> Bool { pattern.matches(name) }
}
