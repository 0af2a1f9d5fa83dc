package import LocatedJSON

extension JSONTree {
  /// Takes over a parsed value, such as the id of a question.
  package init(_ node: JSONNode) {
    switch node.value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let text): self = .number(text)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { JSONTree($0) })
    case .object(let members):
      self = .object(members.map { (name: $0.name, value: JSONTree($0.value)) })
    }
  }
}
