import LocatedJSON
import Testing

@Suite("A JSON value")
struct ValueTests {
  @Test("is what its text says", arguments: ValueCase.all)
  func isWhatItsTextSays(_ valueCase: ValueCase) throws {
    let value = try JSONNode.parse(Array(valueCase.source.utf8)).value
    #expect(value == valueCase.value)
    guard case .string(let text) = value, case .string(let expected) = valueCase.value else {
      return
    }
    #expect(Array(text.utf8) == Array(expected.utf8))
  }

  @Test("keeps every member of an object in order, repeated names too")
  func keepsRepeatedNames() throws {
    let root = try JSONNode.parse(Array(#"{"b": 1, "a": 2, "b": 3, "\u0062": 4}"#.utf8))
    #expect(root.members?.map(\.name) == ["b", "a", "b", "b"])
    #expect(root.members?.map(\.value.value) == ["1", "2", "3", "4"].map(JSONValue.number))
    #expect(root.firstMember("b")?.value == .number("1"))
  }

  @Test("finds a member only by its exact name")
  func comparesNamesExactly() throws {
    let root = try JSONNode.parse(Array("{\"\u{212A}\": 1, \"K\": 2}".utf8))
    #expect(root.firstMember("K")?.value == .number("2"))
    #expect(root.firstMember("k") == nil)
  }

  @Test("may nest 256 levels", arguments: [("[", "]"), ("{\"a\":[", "]}")])
  func mayNest(_ brackets: (open: String, close: String)) throws {
    let count = 256 / brackets.close.count
    let text =
      String(repeating: brackets.open, count: count)
      + String(repeating: brackets.close, count: count)
    var node: JSONNode? = try JSONNode.parse(Array(text.utf8))
    var levels = 0
    while let current = node {
      levels += 1
      node = current.elements?.first ?? current.members?.first?.value
    }
    #expect(levels == 256)
  }

  @Test("may fill 16 MiB")
  func mayFillTheLimit() throws {
    let quote = UInt8(ascii: "\"")
    let count = 16 * 1024 * 1024
    let source = [quote] + [UInt8](repeating: UInt8(ascii: "x"), count: count - 2) + [quote]
    let node = try JSONNode.parse(source)
    #expect(node.text?.utf8.count == count - 2)
    #expect(node.span.end == SourcePosition(offset: 1 << 24, line: 1, column: 1 << 24 | 1))
  }
}
