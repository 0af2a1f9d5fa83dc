extension SyntaxScanner {
  /// Reads a number.
  ///
  /// - Throws: An error at the first byte that breaks its grammar.
  mutating func scanNumber() throws(JSONSyntaxError) {
    skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) { try scanDigits() }
    if skip(UInt8(ascii: ".")) { try scanDigits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
      try scanDigits()
    }
    if let byte, continuesNumber(byte) { throw error(.invalidNumber(byte)) }
  }

  private mutating func scanDigits() throws(JSONSyntaxError) {
    guard let first = byte else { throw error(.unexpectedEnd) }
    guard isDigit(first) else { throw error(.invalidNumber(first)) }
    while let byte, isDigit(byte) { offset += 1 }
  }

  @discardableResult
  private mutating func skip(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    offset += 1
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9")
  }

  private func continuesNumber(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || (UInt8(ascii: "a") <= lower && lower <= UInt8(ascii: "z"))
  }
}
