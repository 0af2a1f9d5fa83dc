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
      action: try Self.action(object),
      resource: try Self.resource(object),
      context: try Self.context(object),
      resourceAccount: try Self.account(object),
    )
  }

  /// A principal is one caller or, as `*`, an unsigned request: no other pattern, and no group.
  private static func principal(_ object: QuestionObject) throws(ToolError) -> String? {
    guard let text = try object.optionalText("principal"), text != "*" else {
      return try object.optionalText("principal")
    }
    guard CallerWord.namesCaller(text) else {
      throw .question(.noCaller(member: object.path(of: "principal"), value: text))
    }
    return text
  }

  /// An action is one service and one name, and no pattern.
  private static func action(_ object: QuestionObject) throws(ToolError) -> String {
    let text = try object.text("action")
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
      !text.contains(where: { "*?".contains($0) })
    else {
      throw .question(.notOne("an action", member: object.path(of: "action"), value: text))
    }
    return text
  }

  /// A resource is an ARN, or `*` for actions that have none; names may hold wildcards' characters.
  private static func resource(_ object: QuestionObject) throws(ToolError) -> String {
    let text = try object.text("resource")
    let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let isARN =
      fields.count == 6 && fields[0] == "arn" && [1, 2, 5].allSatisfy { !fields[$0].isEmpty }
    guard text == "*" || isARN else {
      throw .question(.notOne("an ARN or `*`", member: object.path(of: "resource"), value: text))
    }
    return text
  }

  private static func account(_ object: QuestionObject) throws(ToolError) -> String? {
    guard let text = try object.optionalText("resourceAccount") else { return nil }
    guard AccountWord.isAccount(text) else {
      let member = object.path(of: "resourceAccount")
      throw .question(.notOne("an account of twelve digits", member: member, value: text))
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
