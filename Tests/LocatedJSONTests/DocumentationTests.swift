import LocatedJSON
import Testing

@Suite("An example in the documentation of LocatedJSON")
struct DocumentationTests {
  @Test("gives the column of a value")
  func node() throws {
    let node = try JSONNode.parse(Array(#"{"Effect": "Allow"}"#.utf8))
    #expect(node.firstMember("Effect")?.span.start.column == 12)
  }

  @Test("gives the reason and the column of an error")
  func syntaxError() {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONNode.parse(Array("[1,]".utf8)) }
    #expect(error?.reason == .unexpectedByte(0x5D))
    #expect(error?.position.column == 4)
  }
}
