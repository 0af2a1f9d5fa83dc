import LocatedJSON
import Testing

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
