import Foundation
import Rendering
import TestSupport

/// Random trees, each beside what another JSON library reads from it.
enum RandomTree {
  /// Makes a tree no deeper than a limit.
  static func make(
    depth: Int,
    using generator: inout SeededGenerator,
  ) -> (tree: JSONTree, object: Any) {
    switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &generator) {
    case 0: return (.null, NSNull())
    case 1: return (.bool(true), NSNumber(value: true))
    case 2:
      let number = Int.random(in: -1_000_000...1_000_000, using: &generator)
      return (.integer(number), NSNumber(value: number))
    case 3, 4:
      let text = String.random(using: &generator)
      return (.string(text), text as NSString)
    case 5: return array(depth: depth, using: &generator)
    default: return object(depth: depth, using: &generator)
    }
  }

  private static func array(
    depth: Int,
    using generator: inout SeededGenerator,
  ) -> (tree: JSONTree, object: Any) {
    var trees: [JSONTree] = []
    var objects: [Any] = []
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let (tree, object) = make(depth: depth - 1, using: &generator)
      trees.append(tree)
      objects.append(object)
    }
    return (.array(trees), objects as NSArray)
  }

  private static func object(
    depth: Int,
    using generator: inout SeededGenerator,
  ) -> (tree: JSONTree, object: Any) {
    var members: [(name: String, value: JSONTree)] = []
    var objects: [String: Any] = [:]
    for index in 0..<Int.random(in: 0...3, using: &generator) {
      let name = "\(index)" + String.random(using: &generator)
      let (tree, object) = make(depth: depth - 1, using: &generator)
      members.append((name: name, value: tree))
      objects[name] = object
    }
    return (.object(members), objects as NSDictionary)
  }
}
