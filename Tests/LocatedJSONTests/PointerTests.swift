import LocatedJSON
import Testing

@Suite("A JSON Pointer")
struct PointerTests {
  @Test(
    "names nothing when it does not lead to a value",
    arguments: [
      "a", "/b", "/a/2", "/a/00", "/a/01", "/a/-", "/a/+1", "/a/1/x", "/a/", "/~2", "/~", "//a",
      "/a/99999999999999999999", "/\u{212A}",
    ],
  )
  func namesNothing(_ pointer: String) throws {
    let root = try JSONNode.parse(Array(#"{"a": [0, 1], "K": 1}"#.utf8))
    #expect(root.node(at: pointer) == nil)
  }

  @Test("is not given for a place where no value stands")
  func isNotGiven() throws {
    let root = try JSONNode.parse(Array(#"{"a": [0, 1]}"#.utf8))
    let name = try #require(root.members?.first?.nameSpan)
    #expect(root.pointer(ofNodeAt: name) == nil)
    let scalar = try #require(root.node(at: "/a/1")?.span)
    let inside = SourceSpan(start: scalar.start, end: scalar.start)
    #expect(root.pointer(ofNodeAt: inside) == nil)
  }
}
