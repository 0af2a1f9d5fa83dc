import LocatedJSON
import Testing

@Suite("An example in the documentation of LocatedJSON")
struct DocumentationTests {
  @Test("gives the column of a value")
  func node() throws {
    let node = try JSONNode.parse(Array(#"{"Effect": "Allow"}"#.utf8))
    #expect(node.firstMember("Effect")?.span.start.column == 12)
  }

  @Test("gives a number as it is written")
  func value() throws {
    #expect(try JSONNode.parse(Array("1.50".utf8)).value == .number("1.50"))
  }

  @Test("gives the name of a member")
  func member() throws {
    let member = try JSONNode.parse(Array(#"{"Sid": "A"}"#.utf8)).members?.first
    #expect(member?.name == "Sid")
    #expect(member?.nameSpan.end.column == 7)
  }

  @Test("gives a position on the second line")
  func position() throws {
    let list = try JSONNode.parse(Array("[1,\n 2]".utf8))
    let expected = SourcePosition(offset: 5, line: 2, column: 2)
    #expect(list.elements?[1].span.start == expected)
  }

  @Test("gives the span of a string")
  func span() throws {
    let list = try JSONNode.parse(Array(#"["a", 1]"#.utf8))
    #expect(list.elements?[0].span.start.offset == 1)
    #expect(list.elements?[0].span.end.offset == 4)
  }

  @Test("gives the reason and the column of an error")
  func syntaxError() {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONNode.parse(Array("[1,]".utf8)) }
    #expect(error?.reason == .unexpectedByte(0x5D))
    #expect(error?.position.column == 4)
  }
}
