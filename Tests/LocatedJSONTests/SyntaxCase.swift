import LocatedJSON
import Testing

/// A text that is no JSON, with the reason and the place; `‸` in the input marks the byte.
struct SyntaxCase: CustomTestStringConvertible {
  let testDescription: String
  let source: [UInt8]
  let reason: JSONSyntaxError.Reason
  let line: UInt32
  let column: UInt32

  private init(
    _ description: String,
    _ before: [UInt8],
    _ after: [UInt8],
    _ reason: JSONSyntaxError.Reason
  ) {
    testDescription = description
    source = before + after
    self.reason = reason
    let lines = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    line = UInt32(lines.count)
    column = UInt32(lines[lines.count - 1].count + 1)
  }

  private init(_ description: String, _ marked: String, _ reason: JSONSyntaxError.Reason) {
    let parts = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(description, Array(parts[0].utf8), Array(parts[1].utf8), reason)
  }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8 {
    UInt8(ascii: scalar)
  }

  static let all: [SyntaxCase] = structure + scalars + strings + encodings + limits

  private static let structure = [
    SyntaxCase("nothing", "‸", .emptySource),
    SyntaxCase("only blanks", "‸ \r\n\t", .emptySource),
    SyntaxCase("an open object", "{‸", .unexpectedEnd),
    SyntaxCase("an open array", "[\n  1‸", .unexpectedEnd),
    SyntaxCase("a name without a value", #"{"a"‸"#, .unexpectedEnd),
    SyntaxCase("a trailing comma in an array", "[1,\n ‸]", .unexpectedByte(byte("]"))),
    SyntaxCase("a trailing comma in an object", #"{"a": 1,‸}"#, .unexpectedByte(byte("}"))),
    SyntaxCase("no comma in an array", "[1 ‸2]", .unexpectedByte(byte("2"))),
    SyntaxCase("no comma in an object", #"{"a": 1 ‸"b": 2}"#, .unexpectedByte(byte("\""))),
    SyntaxCase("no colon", #"{"a" ‸1}"#, .unexpectedByte(byte("1"))),
    SyntaxCase("a colon in an array", #"["a"‸:1]"#, .unexpectedByte(byte(":"))),
    SyntaxCase("two colons", #"{"a":‸:1}"#, .unexpectedByte(byte(":"))),
    SyntaxCase("a name that is a number", "{‸1: 2}", .unexpectedByte(byte("1"))),
    SyntaxCase("a name in single quotes", "{‸'a': 2}", .unexpectedByte(byte("'"))),
    SyntaxCase("the wrong bracket", #"{"a": [1‸}"#, .unexpectedByte(byte("}"))),
    SyntaxCase("a comment", "{\n  ‸// no\n}", .unexpectedByte(byte("/"))),
    SyntaxCase("a form feed between values", "[1,‸\u{C}2]", .unexpectedByte(0x0C)),
    SyntaxCase("two documents", "{}\n‸{}", .trailingContent(byte("{"))),
    SyntaxCase("a closing bracket too many", "[]‸]", .trailingContent(byte("]"))),
    SyntaxCase("text after a scalar", "1 ‸2", .trailingContent(byte("2"))),
    SyntaxCase("two strings side by side", #""a"‸"b""#, .trailingContent(byte("\""))),
  ]

  private static let scalars = [
    SyntaxCase("a word cut short", "[nul‸]", .unexpectedByte(byte("]"))),
    SyntaxCase("a word in capitals", "[‸True]", .unexpectedByte(byte("T"))),
    SyntaxCase("a word that goes on", "[true‸x]", .unexpectedByte(byte("x"))),
    SyntaxCase("a bare word", #"{"a": ‸yes}"#, .unexpectedByte(byte("y"))),
    SyntaxCase("a leading zero", "[0‸1]", .invalidNumber(byte("1"))),
    SyntaxCase("a point without digits", "[1.‸,2]", .invalidNumber(byte(","))),
    SyntaxCase("a leading point", "[‸.5]", .unexpectedByte(byte("."))),
    SyntaxCase("a plus sign", "[‸+1]", .unexpectedByte(byte("+"))),
    SyntaxCase("a sign alone", "[-‸]", .invalidNumber(byte("]"))),
    SyntaxCase("an exponent without digits", "[1e+‸]", .invalidNumber(byte("]"))),
    SyntaxCase("a hexadecimal number", "[0‸x10]", .invalidNumber(byte("x"))),
    SyntaxCase("a number that ends with the source", "-‸", .unexpectedEnd),
    SyntaxCase("a number before a string", #"[1‸"a"]"#, .unexpectedByte(byte("\""))),
  ]

  private static let strings = [
    SyntaxCase("an open string", #"["a‸"#, .unexpectedEnd),
    SyntaxCase("a string that ends with a backslash", #"["a\"‸"#, .unexpectedEnd),
    SyntaxCase("a line end in a string", "{\"a\": \"b‸\n\"}", .controlCharacterInString(0x0A)),
    SyntaxCase("a zero byte in a string", "[\"‸\0\"]", .controlCharacterInString(0)),
    SyntaxCase("an unknown escape", #"["\‸x"]"#, .invalidEscape(byte("x"))),
    SyntaxCase("an unknown escape in a name", #"{"\‸'": 1}"#, .invalidEscape(byte("'"))),
    SyntaxCase("a short unicode escape", #"["\u12‸"]"#, .invalidEscape(byte("\""))),
    SyntaxCase("a lone first half", #"["é‸\ud83d"]"#, .unpairedSurrogate(0xD83D)),
    SyntaxCase("a lone second half", #"["‸\udE00"]"#, .unpairedSurrogate(0xDE00)),
    SyntaxCase("two first halves", #"["‸\ud83d\ud83d"]"#, .unpairedSurrogate(0xD83D)),
  ]

  private static let encodings = [
    SyntaxCase("a byte order mark", "‸\u{FEFF}{}", .byteOrderMark),
    SyntaxCase("Latin-1", bytes("[\"caf"), [0xE9] + bytes("\"]"), .invalidUTF8(0xE9)),
    SyntaxCase("a sequence cut short", bytes("[\""), [0xE2, 0x82], .invalidUTF8(0xE2)),
    SyntaxCase("an overlong sequence", bytes("\n\""), [0xC0, 0x80, 0x22], .invalidUTF8(0xC0)),
    SyntaxCase("an encoded surrogate", bytes("\""), [0xED, 0xA0, 0x80, 0x22], .invalidUTF8(0xED)),
    SyntaxCase("past U+10FFFF", bytes("\""), [0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8(0xF4)),
    SyntaxCase("a lone tail", bytes("\"é"), [0x80, 0x22], .invalidUTF8(0x80)),
    SyntaxCase("UTF-8 outside of strings", "[‸é]", .unexpectedByte(0xC3)),
    SyntaxCase("UTF-16", [], [0xFF, 0xFE, 0x7B, 0x00], .unexpectedByte(0xFF)),
  ]

  private static let limits = [
    SyntaxCase(
      "257 levels of arrays",
      bytes(String(repeating: "[", count: 256)),
      bytes(String(repeating: "[", count: 1) + String(repeating: "]", count: 257)),
      .depthLimitExceeded(limit: 256),
    ),
    SyntaxCase(
      "257 levels of objects",
      bytes(String(repeating: "{\"a\":\n", count: 256)),
      bytes("{}" + String(repeating: "}", count: 256)),
      .depthLimitExceeded(limit: 256),
    ),
    SyntaxCase(
      "a million open brackets",
      bytes(String(repeating: "[", count: 256)),
      bytes(String(repeating: "[", count: 1_000_000)),
      .depthLimitExceeded(limit: 256),
    ),
    SyntaxCase(
      "a name that is one too many",
      bytes("[" + String(repeating: "0,", count: 1_499_998) + "{"),
      bytes(#""a":0}]"#),
      .valueLimitExceeded(limit: 1_500_000),
    ),
    SyntaxCase(
      "one byte more than 16 MiB",
      bytes("\n" + String(repeating: " ", count: 16 * 1024 * 1024 - 1)),
      bytes("1"),
      .sizeLimitExceeded(actual: 16 * 1024 * 1024 + 1, limit: 16 * 1024 * 1024),
    ),
  ]

  private static func bytes(_ text: String) -> [UInt8] {
    Array(text.utf8)
  }
}
