import LocatedJSON
import PolicySemantics

extension Request {
  /// Reads the request of a question.
  ///
  /// - Throws: A question fault.
  init(_ object: QuestionObject) throws(ToolError) {
    try object.refuseMisspelled([
      "principal", "action", "resource", "context", "resourceAccount",
    ])
    self.init(
      principal: try Self.principal(object),
      action: try object.text("action"),
      resource: try object.text("resource"),
      context: try Self.context(object),
      resourceAccount: try object.optionalText("resourceAccount"),
    )
  }

  /// A principal is one caller or, as `*`, an unsigned request: no other pattern, and no group.
  private static func principal(_ object: QuestionObject) throws(ToolError) -> String? {
    guard let text = try object.optionalText("principal"), text != "*" else {
      return try object.optionalText("principal")
    }
    let isGroup = text.hasPrefix("arn:") && text.contains(":group/")
    guard !text.isEmpty, !isGroup, !text.contains(where: { "*?".contains($0) }) else {
      throw .question(.noCaller(member: object.path(of: "principal"), value: text))
    }
    return text
  }

  private static func context(
    _ object: QuestionObject
  ) throws(ToolError) -> [String: ContextValue] {
    guard let node = try object.optional("context"), node.value != .null else { return [:] }
    let members = try QuestionObject(node, named: object.path(of: "context"))
    var values: [String: ContextValue] = [:]
    var seen: Set<String> = []
    for member in members.members {
      let name = members.path(of: member.name)
      guard seen.insert(member.name.lowercased()).inserted else {
        throw .question(.repeatedMember(name))
      }
      values[member.name] = try contextValue(member.value, named: name)
    }
    return values
  }

  private static func contextValue(
    _ node: JSONNode,
    named name: String,
  ) throws(ToolError) -> ContextValue {
    if let text = node.text { return .single(text) }
    let elements = node.elements ?? []
    let texts = elements.compactMap(\.text)
    guard node.elements != nil, texts.count == elements.count else {
      throw .question(.wrongType(member: name, expected: "a string or a list of strings"))
    }
    return .multiple(texts)
  }
}
