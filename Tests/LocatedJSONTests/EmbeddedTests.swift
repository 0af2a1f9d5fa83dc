import LocatedJSON
import Testing

/// A marked source, the pointers that lead to the strings to open one inside the other, and the
/// pointer of the marked value in the innermost document.
struct EmbeddedCase: CustomTestStringConvertible {
  let testDescription: String
  let strings: [String]
  let pointer: String
  let text: String

  init(_ testDescription: String, _ strings: [String], _ pointer: String, _ text: String) {
    self.testDescription = testDescription
    self.strings = strings
    self.pointer = pointer
    self.text = text
  }

  static let all = [
    EmbeddedCase("an escaped document", ["/P"], "", #"{"P": "«{\"a\":1}»"}"#),
    EmbeddedCase("a string in it", ["/P"], "/a", #"{"P": " {\"a\": «\"b\"» } "}"#),
    EmbeddedCase("a string with an escape in it", ["/P"], "/a", #"{"P": "{\"a\":«\"b\\\"\"»}"}"#),
    EmbeddedCase(
      "after escaped line ends",
      ["/P"],
      "/a",
      "{\n \"P\": \"{\\n\\t\\\"a\\\":«1»\\n}\"}"
    ),
    EmbeddedCase(
      "after unicode escapes",
      ["/P"],
      "/1",
      #"{"P": "[\"\u00e9\u20ac\ud83d\ude00\",«2»]"}"#
    ),
    EmbeddedCase("written in unicode escapes", ["/P"], "/0", #"{"P": "\u005b«\u0032»\u005D"}"#),
    EmbeddedCase("after other alphabets", ["/P"], "/1", #"{"é": 1, "P": "[\"日本\",«2»]"}"#),
    EmbeddedCase("a string as the whole source", [""], "/0", #""[«1»]""#),
    EmbeddedCase("percent-encoded", ["/P"], "/a", #"{"P": "%7B%22a%22%3A«%22b+%2F%22»%7D"}"#),
    EmbeddedCase("percent-encoded in lower case", ["/P"], "/0", #"{"P": "%5b«1»%5d"}"#),
    EmbeddedCase("percent-encoded with blanks before", ["/P"], "/0", #"{"P": "%0A%20%5B«1»%5D"}"#),
    EmbeddedCase("percent-encoded UTF-8", ["/P"], "/1", #"{"P": "%5B%22%C3%A9%22,«1»]"}"#),
    EmbeddedCase("percent over percent", ["/P"], "/0", #"{"P": "%255B«%2531»%255D"}"#),
    EmbeddedCase("a string in a string", ["/P"], "/a", #"{"P": "\"{\\\"a\\\":«1»}\""}"#),
    EmbeddedCase("percent in a string in a string", ["/P"], "/0", #"{"P": "\"%5B«1»%5D\""}"#),
    EmbeddedCase("a document in a document", ["/P", "/Q"], "/0", #"{"P": "{\"Q\":\"[«1»]\"}"}"#),
    EmbeddedCase(
      "a document in a percent-encoded one",
      ["/P", "/Q"],
      "/0",
      #"{"P": "%7B%22Q%22%3A%22%5B«1»%5D%22%7D"}"#
    ),
    EmbeddedCase(
      "escaped quotes three deep",
      ["/P", "/Q", "/R"],
      "/s",
      #"{"P": "{\"Q\":\"{\\\"R\\\":\\\"{\\\\\\\"s\\\\\\\":«1»}\\\"}\"}"}"#
    ),
    EmbeddedCase("a plain string in a string", ["/P"], "", #"{"P": " «\"yes\"» "}"#),
  ]
}

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

@Suite("A document in a string")
struct EmbeddedTests {
  @Test("has its spans in the outer source", arguments: EmbeddedCase.all)
  func hasOuterSpans(_ embedded: EmbeddedCase) throws {
    let text = MarkedText(embedded.text)
    var document = try JSONNode.parse(text.source)
    for pointer in embedded.strings {
      let string = try #require(document.node(at: pointer))
      document = try JSONNode.parse(embeddedIn: string, of: text.source)
      #expect(string.span.encloses(document.span))
    }
    let span = try #require(document.node(at: embedded.pointer)).span
    #expect(span.start.offset..<span.end.offset == text.range)
    #expect(span.start == SourcePosition(of: Int(text.range.lowerBound), in: text.source))
    #expect(span.end == SourcePosition(of: Int(text.range.upperBound), in: text.source))
  }

  @Test("has its errors in the outer source", arguments: EmbeddedErrorCase.all)
  func hasOuterErrors(_ embedded: EmbeddedErrorCase) throws {
    let offset = embedded.text.utf8.count - embedded.text.drop { $0 != "‸" }.utf8.count
    let source = Array(embedded.text.filter { $0 != "‸" }.utf8)
    let string = try #require(try JSONNode.parse(source).node(at: "/P"))
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONNode.parse(embeddedIn: string, of: source)
    }
    #expect(error?.reason == embedded.reason)
    #expect(error?.position == SourcePosition(of: offset, in: source))
  }
}
