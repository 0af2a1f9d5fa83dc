import LocatedJSON
import Testing

@Suite("The span of a value")
struct SpanTests {
  @Test("is what stands between the markers", arguments: SpanCase.all)
  func isExact(_ spanCase: SpanCase) throws {
    let text = MarkedText(spanCase.text)
    let root = try JSONNode.parse(text.source)
    let node = try #require(root.node(at: spanCase.pointer))
    #expect(node.span.start.offset..<node.span.end.offset == text.range)
    #expect(node.span.start.line == text.start.line)
    #expect(node.span.start.column == text.start.column)
    #expect(node.span.end == SourcePosition(of: Int(text.range.upperBound), in: text.source))
  }

  @Test("leads back to its pointer", arguments: SpanCase.all)
  func leadsToItsPointer(_ spanCase: SpanCase) throws {
    let root = try JSONNode.parse(MarkedText(spanCase.text).source)
    let node = try #require(root.node(at: spanCase.pointer))
    #expect(root.pointer(ofNodeAt: node.span) == spanCase.pointer)
  }

  @Test("covers a member's name with its quotes")
  func coversNames() throws {
    let text = MarkedText("{\n  «\"a\\u0062\"» : 1}")
    let member = try #require(try JSONNode.parse(text.source).members?.first)
    #expect(member.name == "ab")
    #expect(member.nameSpan.start.offset..<member.nameSpan.end.offset == text.range)
    #expect(member.nameSpan.start.line == 2)
    #expect(member.nameSpan.end.column == 12)
  }
}
