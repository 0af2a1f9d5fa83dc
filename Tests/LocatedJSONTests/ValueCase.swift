import LocatedJSON
import Testing

/// A text and the value it stands for.
struct ValueCase: CustomTestStringConvertible {
  let testDescription: String
  let source: String
  let value: JSONValue

  init(_ source: String, _ value: JSONValue) {
    testDescription = String(source.prefix(60))
    self.source = source
    self.value = value
  }

  static let all: [ValueCase] = [
    ValueCase("null", .null),
    ValueCase("true", .bool(true)),
    ValueCase("false", .bool(false)),
    ValueCase("0", .number("0")),
    ValueCase("-0.0", .number("-0.0")),
    ValueCase("1.0", .number("1.0")),
    ValueCase("1E+2", .number("1E+2")),
    ValueCase("123456789012345678901234567890", .number("123456789012345678901234567890")),
    ValueCase("1e999999", .number("1e999999")),
    ValueCase(#""""#, .string("")),
    ValueCase(#""plain""#, .string("plain")),
    ValueCase(#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
    ValueCase(#""a\u0000b""#, .string("a\0b")),
    ValueCase(#""\u00e9\u20AC\ud83d\ude00\uFFFF""#, .string("é€😀\u{FFFF}")),
    ValueCase(#""é€😀""#, .string("é€😀")),
    ValueCase("\"\u{7F}\"", .string("\u{7F}")),
    ValueCase(#""${aws:username}\\""#, .string("${aws:username}\\")),
    ValueCase("[]", .array([])),
    ValueCase("{ }", .object([])),
  ]
}
