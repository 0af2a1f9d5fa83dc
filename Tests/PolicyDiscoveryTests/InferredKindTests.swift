import LocatedJSON
import PolicyDiscovery
import PolicyModel
import Testing

@Suite("A document whose place does not tell its kind")
struct InferredKindTests {
  @Test("is read as its elements suggest", arguments: InferredKindCase.all)
  func isInferred(_ kindCase: InferredKindCase) throws {
    let source = Array(#"{"Statement": \#(kindCase.statements)}"#.utf8)
    #expect(Discovery.inferredKind(of: try JSONNode.parse(source)) == kindCase.kind)
  }
}
