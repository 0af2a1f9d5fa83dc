public import LocatedJSON

extension JSONSyntaxError {
  /// What is wrong, in one lower-case phrase without a period; the position stands apart.
  public var words: String {
    switch reason {
    case .emptySource: "there is no JSON value"
    case .byteOrderMark: "invalid JSON: the text begins with a byte order mark"
    case .unexpectedEnd: "invalid JSON: the text ends inside a value"
    case .unexpectedByte(let byte): "invalid JSON: unexpected \(Self.name(byte))"
    case .trailingContent(let byte): "invalid JSON: \(Self.name(byte)) after the end of the value"
    case .invalidNumber(let byte): "invalid JSON: \(Self.name(byte)) inside a number"
    case .invalidEscape(let byte): "invalid JSON: unknown escape with \(Self.name(byte))"
    case .unpairedSurrogate(let unit):
      "invalid JSON: half a surrogate pair, \\u\(Self.hexadecimal(UInt32(unit), digits: 4))"
    case .controlCharacterInString(let byte):
      "invalid JSON: control character \(Self.name(byte)) in a string"
    case .invalidUTF8(let byte): "invalid JSON: \(Self.name(byte)) is not UTF-8"
    case .invalidPercentEscape:
      "invalid percent-encoding: two hexadecimal digits must follow the percent sign"
    case .depthLimitExceeded(let limit): "the JSON is nested deeper than \(limit) levels"
    case .valueLimitExceeded(let limit): "the JSON holds more than \(limit) values and names"
    case .sizeLimitExceeded(let actual, let limit):
      "the JSON is too large: \(actual) bytes, the limit is \(limit)"
    case .unreadable: "the JSON parser could not read the text"
    }
  }

  /// A byte as people write it: a printable ASCII character quoted, others in hexadecimal.
  private static func name(_ byte: UInt8) -> String {
    switch byte {
    case 0x60: "backtick"
    case 0x21...0x7E: String(UnicodeScalar(byte)).quoted
    case 0x20: "space"
    case 0x0A: "line break"
    default: "byte 0x\(hexadecimal(UInt32(byte), digits: 2))"
    }
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
