import LocatedJSON
import Testing

@Suite("A random document in a string")
struct RandomEmbeddingTests {
  @Test("is the document that was put there", arguments: UInt64(101)...140)
  func isUnchanged(seed: UInt64) throws {
    var texts = RandomText(seed: seed)
    var encoding = RandomEncoding(random: RandomSource(seed: seed))
    for _ in 0..<15 {
      let text = "[" + texts.value(levels: 3) + "]"
      let source = Array((#"{"P":"# + encoding.string(holding: text) + "}").utf8)
      let string = try #require(try JSONNode.parse(source).node(at: "/P"))
      let inner = try JSONNode.parse(embeddedIn: string, of: source)
      let direct = try JSONNode.parse(Array(text.utf8))
      #expect(agree(inner, direct), "\(String(decoding: source, as: UTF8.self))")
      try expectSpans(inner, inside: string.span, of: source)
    }
  }

  @Test("survives any change of the bytes around it", arguments: UInt64(141)...180)
  func survivesMutation(seed: UInt64) {
    var texts = RandomText(seed: seed)
    var encoding = RandomEncoding(random: RandomSource(seed: seed))
    for _ in 0..<60 {
      let text = texts.value(levels: 2)
      var source = Array((#"{"P":"# + encoding.string(holding: text) + "}").utf8)
      let index = Int.random(in: 0..<source.count, using: &texts.random)
      source[index] = source[Int.random(in: 0..<source.count, using: &texts.random)]
      openEachString(of: source)
    }
  }

  /// Opens what strings there are and expects errors to lie inside of them.
  private func openEachString(of source: [UInt8]) {
    guard case .success(let root) = Result(catching: { try JSONNode.parse(source) }) else { return }
    for string in (root.members ?? []).map(\.value) where string.text != nil {
      do {
        _ = try JSONNode.parse(embeddedIn: string, of: source)
      } catch {
        #expect(error.reason != .unreadable)
        #expect(string.span.start <= error.position && error.position < string.span.end)
        #expect(error.position == SourcePosition(of: Int(error.position.offset), in: source))
      }
    }
  }

  /// Whether two trees hold the same values, wherever these stand.
  private func agree(_ left: JSONNode, _ right: JSONNode) -> Bool {
    if let lefts = left.elements, let rights = right.elements {
      return lefts.count == rights.count && zip(lefts, rights).allSatisfy { agree($0, $1) }
    }
    guard let lefts = left.members, let rights = right.members else {
      return left.value == right.value
    }
    return lefts.map(\.name) == rights.map(\.name)
      && zip(lefts, rights).allSatisfy { agree($0.value, $1.value) }
  }

  /// Expects each value inside its parent, after its elder sibling, with its true line and column.
  private func expectSpans(
    _ node: JSONNode,
    inside outer: SourceSpan,
    of source: [UInt8],
  ) throws {
    #expect(outer.encloses(node.span))
    #expect(node.span.start == SourcePosition(of: Int(node.span.start.offset), in: source))
    #expect(node.span.end == SourcePosition(of: Int(node.span.end.offset), in: source))
    var last = node.span.start
    for child in node.elements ?? (node.members ?? []).map(\.value) {
      #expect(last < child.span.start)
      try expectSpans(child, inside: node.span, of: source)
      last = child.span.start
    }
  }
}
