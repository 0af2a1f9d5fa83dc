import LocatedJSON
import PolicyModel
import Rendering

/// Other texts made from a policy document.
struct Rewriting {
  /// What the document is attached to.
  let kind: PolicyKind

  /// The document.
  let node: JSONNode

  /// The document with everything turned around that has no order, and without names.
  var reordered: PolicyDocument? {
    let statements = node.members?.first { $0.name == "Statement" }?.value
    let list = (statements?.elements ?? statements.map { [$0] } ?? []).reversed()
    return document(list.map { Self.turned($0, isStatement: true) })
  }

  /// The document with one more statement.
  func adding(_ statement: JSONNode) -> PolicyDocument? {
    let statements = node.members?.first { $0.name == "Statement" }?.value
    let list = statements?.elements ?? statements.map { [$0] } ?? []
    return document(list.map { JSONTree($0) } + [Self.turned(statement, isStatement: true)])
  }

  private func document(_ statements: [JSONTree]) -> PolicyDocument? {
    let version = node.members?.first { $0.name == "Version" }?.value
    let tree = JSONTree.members([
      "Statement": .array(statements), "Version": version.map { JSONTree($0) },
    ])
    return Self.read(tree, kind: kind)
  }

  private static func read(_ tree: JSONTree, kind: PolicyKind) -> PolicyDocument? {
    switch Result(catching: { () throws(JSONSyntaxError) in
      try JSONNode.parse(Array(tree.line.utf8))
    }) {
    case .success(let node): PolicyReading.read(node, kind: kind).document
    case .failure: nil
    }
  }

  /// Turns lists and members around; a statement loses its name.
  private static func turned(_ node: JSONNode, isStatement: Bool = false) -> JSONTree {
    switch node.value {
    case .null, .bool, .number, .string: return JSONTree(node)
    case .array(let elements): return .array(elements.reversed().map { turned($0) })
    case .object(let members):
      return .object(
        members.reversed().filter { !isStatement || $0.name != "Sid" }
          .map { (name: $0.name, value: turned($0.value)) }
      )
    }
  }
}
