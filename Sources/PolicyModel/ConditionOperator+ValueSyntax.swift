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
  if text.wholeMatch(of: /-?[0-9]+/) != nil { return true }
  if text.wholeMatch(of: /[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?/) != nil { return true }
  let time = /T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})/
  guard let date = text.prefixMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) else { return false }
  return text[date.range.upperBound...].wholeMatch(of: time) != nil
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
