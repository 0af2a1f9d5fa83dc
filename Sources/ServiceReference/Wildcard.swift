/// A pattern with `*` for any text and `?` for any one character, whatever the case of letters.
struct Wildcard {
  private let pattern: [UInt8]

  /// The text in small letters that everything begins with that the pattern matches.
  let literalPrefix: [UInt8]

  /// Reads a pattern.
  init(_ pattern: some StringProtocol) {
    self.init(folded: pattern.foldedBytes)
  }

  /// Takes a pattern in small letters.
  init(folded pattern: [UInt8]) {
    self.pattern = pattern
    literalPrefix = Array(pattern.prefix { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "?") })
  }

  /// Whether the pattern has no wildcard.
  var isLiteral: Bool { literalPrefix.count == pattern.count }

  /// Whether the pattern matches everything that begins with its literal text.
  var isPrefix: Bool {
    literalPrefix.count + 1 == pattern.count && pattern.last == UInt8(ascii: "*")
  }

  /// Returns whether an ASCII text is of the form of the pattern.
  ///
  /// - Complexity: The product of both lengths at worst.
  func matches(_ text: [UInt8]) -> Bool {
    var position = 0
    var place = 0
    /// Where to go on when what follows the last star does not fit.
    var retry: (place: Int, position: Int)?
    while position < text.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        place += 1
        retry = (place, position)
      } else if place < pattern.count, fits(text[position], at: place) {
        place += 1
        position += 1
      } else if let last = retry {
        place = last.place
        position = last.position + 1
        retry = (place, position)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private func fits(_ byte: UInt8, at place: Int) -> Bool {
    pattern[place] == UInt8(ascii: "?") || pattern[place] == byte.folded
  }
}
