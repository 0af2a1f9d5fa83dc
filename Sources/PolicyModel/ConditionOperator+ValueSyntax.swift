extension ConditionOperator.Test {
  /// Returns whether a text may be a value of the test's type, judged by its form alone.
  ///
  /// A text that passes may still be out of range; one that does not can never match.
  /// Source: IAM User Guide, "Condition operators".
  func accepts(_ text: String) -> Bool {
    switch positive {
    case .numericEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan,
      .numericGreaterThanEquals:
      isDecimal(text.utf8[...])
    case .bool, .null: ["true", "false"].contains(text.lowercased())
    case .binaryEquals: text.utf8.count % 4 == 0 && text.utf8.allSatisfy(isBase64)
    case .ipAddress: isAddressLike(text)
    case .arnEquals, .arnLike: text.utf8.count { $0 == UInt8(ascii: ":") } >= 5
    case .dateEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals:
      isDateLike(text)
    default: true
    }
  }
}

/// Returns whether a text is an integer or a decimal with an optional minus sign.
private func isDecimal(_ text: Substring.UTF8View) -> Bool {
  let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
  let parts = digits.split(
    separator: UInt8(ascii: "."),
    maxSplits: 1,
    omittingEmptySubsequences: false,
  )
  return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
}

/// Returns whether a text has a form of the W3C profile of ISO 8601, or is a whole number.
private func isDateLike(_ text: String) -> Bool {
  let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
  if !digits.isEmpty, digits.allSatisfy(isDigit) { return true }
  // With a 0 for every digit only a few shapes are left to compare with.
  let shape = text.utf8.map { isDigit($0) ? UInt8(ascii: "0") : $0 }
  if shape.elementsEqual("0000-00".utf8) || shape.elementsEqual("0000-00-00".utf8) { return true }
  guard shape.starts(with: "0000-00-00T00:00".utf8) else { return false }
  var rest = shape[16...]
  if rest.starts(with: ":00".utf8) {
    rest = rest.dropFirst(3)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard rest.first == UInt8(ascii: "0") else { return false }
      rest = rest.drop { $0 == UInt8(ascii: "0") }
    }
  }
  return ["Z", "+00:00", "-00:00"].contains { rest.elementsEqual($0.utf8) }
}

private func isAddressLike(_ text: String) -> Bool {
  let marks = [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/")]
  return text.utf8.contains { $0 == marks[0] || $0 == marks[1] }
    && text.utf8.allSatisfy { byte in
      isDigit(byte) || marks.contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
}

private func isBase64(_ byte: UInt8) -> Bool {
  isASCIIAlphanumeric(byte)
    || [UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "=")].contains(byte)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
