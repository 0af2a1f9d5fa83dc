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
