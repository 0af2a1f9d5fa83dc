import Testing

/// A marked text and the pointer of the node that stands between the markers.
struct SpanCase: CustomTestStringConvertible {
  let testDescription: String
  let pointer: String
  let text: String

  init(_ testDescription: String, _ pointer: String, _ text: String) {
    self.testDescription = testDescription
    self.pointer = pointer
    self.text = text
  }

  static let all = [
    SpanCase("a whole text among blanks", "", " \n\t«{}»\r\n"),
    SpanCase("a scalar alone", "", "\n«12.50e3» "),
    SpanCase("a string with its quotes", "/a", #"{"a": «"b"»}"#),
    SpanCase("a string with escaped quotes at its end", "/0", #"[«"\\\""»  , 1]"#),
    SpanCase("a string that holds brackets", "/1", #"["[{", «":,"», "]"]"#),
    SpanCase("a number before a bracket", "/0/0", "[[«-0.5»]]"),
    SpanCase("a literal before blanks", "/b", "{\"a\": 1,\n \"b\": «true» \n}"),
    SpanCase("an array over lines", "/a", "{\n  \"a\": «[\n    1,\n    2\n  ]»,\n  \"b\": 3\n}"),
    SpanCase("a value after an array over lines", "/b", "{\"a\": [\n\n], \"b\": «null»}"),
    SpanCase("lines that end with carriage returns", "/1", "[1,\r\n«2»]"),
    SpanCase("columns in bytes after other alphabets", "/é", #"{"é": «"日本"»}"#),
    SpanCase("an empty name", "/", #"{"": «0»}"#),
    SpanCase("a name with a tilde and a slash", "/a~1b~0c", #"{"a/b~c": «0»}"#),
    SpanCase("a name that begins with an accent", "/\u{301}e", "{\"\u{301}e\": «0»}"),
    SpanCase("a name made of a slash and an accent", "/~1\u{301}", "{\"/\u{301}\": «0»}"),
    SpanCase("the first of a repeated name", "/a", #"{"a": «1», "a": 2}"#),
    SpanCase("the eleventh element", "/10", "[0,1,2,3,4,5,6,7,8,9,«10»,11]"),
  ]
}
