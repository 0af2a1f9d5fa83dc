extension ExactDecimal {
  /// Reads a number, nil when the text is none: by default in strict form only (D-GRPNUM).
  init?(_ text: String, reading: Reading) {
    if reading.takes(.numbersAreLenient) { self.init(lenient: text) } else { self.init(text) }
  }

  /// Reads a number with blanks around it, a plus sign or an exponent of at most three digits.
  private init?(lenient text: String) {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var bytes = Array(text.utf8)[...]
    bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    let hasPlus = bytes.first == UInt8(ascii: "+")
    if hasPlus { bytes.removeFirst() }
    let parts = bytes.split(
      maxSplits: 1,
      omittingEmptySubsequences: false,
      whereSeparator: { $0 | 0x20 == UInt8(ascii: "e") },
    )
    guard let front = parts.first, !(hasPlus && front.first == UInt8(ascii: "-")),
      let mantissa = ExactDecimal(String(decoding: front, as: UTF8.self))
    else { return nil }
    guard parts.count == 2 else {
      self = mantissa
      return
    }
    guard let exponent = Self.exponent(parts[1]) else { return nil }
    self = mantissa.shifted(by: exponent)
  }

  private static func exponent(_ digits: ArraySlice<UInt8>) -> Int? {
    let isNegative = digits.first == UInt8(ascii: "-")
    let isSigned = isNegative || digits.first == UInt8(ascii: "+")
    let plain = isSigned ? digits.dropFirst() : digits
    guard plain.isASCIIDigits, plain.count <= 3 else { return nil }
    let value = plain.reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
    return isNegative ? -value : value
  }

  /// The number times a power of ten.
  private func shifted(by places: Int) -> ExactDecimal {
    let zeros = [UInt8](repeating: 0, count: abs(places))
    let digits = places < 0 ? zeros + whole + fraction : whole + fraction + zeros
    let point = places < 0 ? whole.count : whole.count + places
    return ExactDecimal(
      isNegative: isNegative,
      whole: Array(digits[..<point]),
      fraction: Array(digits[point...]),
    )
  }
}
