import LocatedJSON
import Testing

/// A marked source (`‸` before the byte) whose string `/P` holds no JSON, and the reason.
struct EmbeddedErrorCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let reason: JSONSyntaxError.Reason

  init(_ testDescription: String, _ text: String, _ reason: JSONSyntaxError.Reason) {
    self.testDescription = testDescription
    self.text = text
    self.reason = reason
  }

  static let all = [
    EmbeddedErrorCase("nothing", #"{"P": "‸"}"#, .emptySource),
    EmbeddedErrorCase("a trailing comma", #"{"P": "[\"a\",‸]"}"#, .unexpectedByte(0x5D)),
    EmbeddedErrorCase("cut short", #"{"P": "{\"a\":1‸"}"#, .unexpectedEnd),
    EmbeddedErrorCase("after a line end", #"{"P": "{\n\n  ‸a}"}"#, .unexpectedByte(0x61)),
    EmbeddedErrorCase(
      "a real line end in a string",
      #"{"P": "[\"‸\n\"]"}"#,
      .controlCharacterInString(10)
    ),
    EmbeddedErrorCase("a bad inner escape", #"{"P": "[\"\\‸x\"]"}"#, .invalidEscape(0x78)),
    EmbeddedErrorCase("half a percent escape", #"{"P": "%5B1‸%5"}"#, .invalidPercentEscape),
    EmbeddedErrorCase("no percent escape", #"{"P": "%5B1‸%zz%5D"}"#, .invalidPercentEscape),
    EmbeddedErrorCase("percent-encoded Latin-1", #"{"P": "%5B%22‸%E9%22%5D"}"#, .invalidUTF8(0xE9)),
    EmbeddedErrorCase("a byte order mark", #"{"P": "‸\uFEFF{}"}"#, .byteOrderMark),
    EmbeddedErrorCase("an open string", #"{"P": "\"abc‸"}"#, .unexpectedEnd),
    EmbeddedErrorCase("two strings", #"{"P": "\"a\" ‸\"b\""}"#, .trailingContent(0x22)),
    EmbeddedErrorCase("encoded three times", #"{"P": "‸%25255B%25255D"}"#, .unexpectedByte(0x25)),
  ]
}
