import Foundation
import Testing

@testable import LocatedJSON

@Suite("Random JSON")
struct RandomTests {
  @Test("means what Foundation says it means", arguments: UInt64(1)...40)
  func agreesWithFoundation(seed: UInt64) throws {
    var text = RandomText(seed: seed)
    for _ in 0..<25 {
      let source = Array(text.value(levels: 5).utf8)
      let node = try JSONNode.parse(source)
      let expected = try JSONSerialization.jsonObject(
        with: Data(source),
        options: .fragmentsAllowed,
      )
      #expect(agrees(node, expected), "\(String(decoding: source, as: UTF8.self))")
    }
  }

  @Test("gives each value's text back by its span", arguments: UInt64(41)...60)
  func spansHoldTheValue(seed: UInt64) throws {
    var text = RandomText(seed: seed)
    for _ in 0..<25 {
      let source = Array(text.value(levels: 5).utf8)
      try expectSpans(try JSONNode.parse(source), in: source)
    }
  }

  @Test("survives any change of bytes, and the scanner agrees", arguments: UInt64(61)...100)
  func survivesMutation(seed: UInt64) {
    var text = RandomText(seed: seed)
    for _ in 0..<25 {
      let original = Array(text.value(levels: 4).utf8)
      for _ in 0..<8 { expectAgreement(on: mutate(original, &text.random)) }
    }
  }

  private func agrees(_ node: JSONNode, _ object: Any) -> Bool {
    switch node.value {
    case .null: object is NSNull
    case .bool(let value): (object as? Bool) == value
    case .number(let text): isNear(object as? Double, Double(text))
    case .string(let text): (object as? String).map { Array($0.utf8) } == Array(text.utf8)
    case .array(let elements):
      (object as? [Any]).map { objects in
        objects.count == elements.count && zip(elements, objects).allSatisfy { agrees($0, $1) }
      } ?? false
    case .object(let members):
      (object as? [String: Any]).map { objects in
        objects.count == members.count
          && members.allSatisfy { member in
            objects[member.name].map { agrees(member.value, $0) } ?? false
          }
      } ?? false
    }
  }

  /// Foundation's numbers are sometimes off by their last bit.
  private func isNear(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return false }
    return abs(left - right) <= abs(right) * 1e-14
  }

  /// Parses each value's own bytes again and expects the same value there.
  private func expectSpans(_ node: JSONNode, in source: [UInt8]) throws {
    #expect(node.span.start == SourcePosition(of: Int(node.span.start.offset), in: source))
    #expect(node.span.end == SourcePosition(of: Int(node.span.end.offset), in: source))
    let slice = source[Int(node.span.start.offset)..<Int(node.span.end.offset)]
    let again = try JSONNode.parse(Array(slice))
    #expect(again.span.start.offset == 0 && again.span.end.offset == slice.count)
    switch node.value {
    case .null, .bool, .number, .string: #expect(again.value == node.value)
    case .array(let elements): for element in elements { try expectSpans(element, in: source) }
    case .object(let members): for member in members { try expectSpans(member.value, in: source) }
    }
  }

  private func mutate(_ bytes: [UInt8], _ random: inout RandomSource) -> [UInt8] {
    var result = bytes
    let telling =
      Array(#"{}[]:,"\u0/-.e+ tfn"#.utf8) + [0, 0x0A, 0x0C, 0x1A, 0x80, 0xC3, 0xED, 0xFF]
    for _ in 0...Int.random(in: 0..<3, using: &random) {
      let index = Int.random(in: 0...result.count, using: &random)
      let byte = telling[Int.random(in: 0..<telling.count, using: &random)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: result.insert(byte, at: index)
      case 1 where index < result.count: result[index] = byte
      case 2 where index < result.count: result.remove(at: index)
      case 3: result.removeSubrange(index...)
      default: result.append(byte)
      }
    }
    return result
  }

  /// Expects the fast parser and the scanner to accept and refuse the same texts.
  private func expectAgreement(on source: [UInt8]) {
    let text = String(decoding: source, as: UTF8.self)
    do {
      _ = try JSONNode.parse(source)
      var scanner = SyntaxScanner(source)
      #expect(throws: Never.self, "\(text)") { try scanner.scan() }
    } catch {
      #expect(error.reason != .unreadable, "\(text)")
      #expect(error.position.offset <= source.count)
    }
  }
}
