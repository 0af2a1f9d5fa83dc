extension UInt8 {
  /// The byte with a capital ASCII letter made small.
  var folded: UInt8 {
    self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self
  }

  /// Whether the byte is an ASCII letter or digit.
  var isLetterOrDigit: Bool {
    folded &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10
  }
}

extension StringProtocol {
  /// The UTF-8 bytes with capital ASCII letters made small.
  var foldedBytes: [UInt8] { utf8.map(\.folded) }
}
