extension SyntaxScanner {
  /// Reads a string with its quotes.
  ///
  /// - Throws: An error at the first control character, bad escape or sequence that is not UTF-8.
  mutating func scanString() throws(JSONSyntaxError) {
    offset += 1
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return
      case UInt8(ascii: "\\"): try scanEscape()
      case 0x00..<0x20: throw error(.controlCharacterInString(byte))
      case 0x20..<0x80: offset += 1
      default: try scanSequence(startingWith: byte)
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func scanEscape() throws(JSONSyntaxError) {
    let start = offset
    offset += 1
    guard let letter = byte else { throw error(.unexpectedEnd) }
    guard letter == UInt8(ascii: "u") else {
      guard #""\/bfnrt"#.utf8.contains(letter) else { throw error(.invalidEscape(letter)) }
      offset += 1
      return
    }
    offset += 1
    let unit = try scanCodeUnit()
    guard UTF16.isSurrogate(unit) else { return }
    guard UTF16.isLeadSurrogate(unit), source[offset...].starts(with: #"\u"#.utf8) else {
      throw error(.unpairedSurrogate(unit), at: start)
    }
    offset += 2
    guard UTF16.isTrailSurrogate(try scanCodeUnit()) else {
      throw error(.unpairedSurrogate(unit), at: start)
    }
  }

  /// Reads the four digits of a `\u` escape.
  private mutating func scanCodeUnit() throws(JSONSyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte else { throw error(.unexpectedEnd) }
      guard let digit = byte.hexadecimalValue else { throw error(.invalidEscape(byte)) }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }

  /// Reads a sequence of two to four bytes; its second byte has a range of its own.
  private mutating func scanSequence(startingWith lead: UInt8) throws(JSONSyntaxError) {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: throw error(.invalidUTF8(lead))
      }
    let rest = source[(offset + 1)...].prefix(length - 1)
    guard rest.count == length - 1, let next = rest.first, second.contains(next),
      rest.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 })
    else { throw error(.invalidUTF8(lead)) }
    offset += length
  }
}
