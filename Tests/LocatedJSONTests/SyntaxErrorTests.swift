import LocatedJSON
import Testing

@Suite("A text that is no JSON")
struct SyntaxErrorTests {
  @Test("is refused at the first offending byte, with the reason", arguments: SyntaxCase.all)
  func isRefused(_ syntaxCase: SyntaxCase) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONNode.parse(syntaxCase.source) }
    #expect(error?.reason == syntaxCase.reason)
    #expect(error?.position.line == syntaxCase.line)
    #expect(error?.position.column == syntaxCase.column)
  }
}
