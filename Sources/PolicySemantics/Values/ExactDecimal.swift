/// A decimal number of any length, compared exactly.
///
/// The syntax is an integer or a decimal with an optional minus sign: exponents, plus signs and
/// blanks are not numbers (D-GRPNUM). `1.0` equals `1`.
/// Source: IAM User Guide, "Condition operators", which is silent about other forms.
struct ExactDecimal: Hashable, Sendable {
  /// Whether the number is below zero.
  let isNegative: Bool

  /// The digits 0 to 9 before the point, without leading zeros.
  let whole: [UInt8]

  /// The digits 0 to 9 after the point, without trailing zeros.
  let fraction: [UInt8]

  /// Creates a number from its digits, dropping what does not change it.
  init(isNegative: Bool, whole: [UInt8], fraction: [UInt8]) {
    self.whole = Array(whole.drop { $0 == 0 })
    self.fraction = Array(fraction.reversed().drop { $0 == 0 }.reversed())
    self.isNegative = isNegative && !(self.whole.isEmpty && self.fraction.isEmpty)
  }

  /// Reads a number, nil when the text is none.
  init?(_ text: String) {
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    let parts = bytes.split(
      separator: UInt8(ascii: "."),
      maxSplits: 1,
      omittingEmptySubsequences: false,
    )
    guard parts.allSatisfy({ $0.isASCIIDigits }) else { return nil }
    self.init(
      isNegative: isNegative,
      whole: parts[0].map { $0 - UInt8(ascii: "0") },
      fraction: parts.count == 2 ? parts[1].map { $0 - UInt8(ascii: "0") } : [],
    )
  }

  /// The shortest text that reads as the number.
  var text: String {
    let sign = isNegative ? "-" : ""
    let front = whole.isEmpty ? "0" : whole.map(String.init).joined()
    return sign + front + (fraction.isEmpty ? "" : "." + fractionText)
  }

  /// The digits after the point as text, empty for a whole number.
  var fractionText: String { fraction.map(String.init).joined() }
}

extension ExactDecimal: Comparable {
  /// Orders numbers by their value.
  static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let (small, large) = left.isNegative ? (right, left) : (left, right)
    if small.whole.count != large.whole.count { return small.whole.count < large.whole.count }
    if small.whole != large.whole { return small.whole.lexicographicallyPrecedes(large.whole) }
    return small.fraction.lexicographicallyPrecedes(large.fraction)
  }
}

extension Collection<UInt8> {
  /// Whether the bytes are one or more ASCII digits and nothing else.
  var isASCIIDigits: Bool {
    !isEmpty && allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
