import LocatedJSON

/// A small change to a policy document, drawn at random.
struct PolicyMutation {
  /// What was changed, in words.
  let name: String

  /// The changed document.
  let document: JSONNode

  /// Changes one statement of a document, nil when the change drawn does not fit it.
  init?(of document: JSONNode, using generator: inout some RandomNumberGenerator) {
    guard let list = document.firstMember("Statement") else { return nil }
    var statements = list.elements ?? [list]
    guard !statements.isEmpty else { return nil }
    let index = Int.random(in: statements.indices, using: &generator)
    let statement = statements[index]
    switch Int.random(in: 0...10, using: &generator) {
    case 0:
      name = "statement \(index) dropped"
      statements.remove(at: index)
    case 1:
      name = "statement \(index) denies what it allowed or the reverse"
      let isAllow = statement.firstMember("Effect")?.text == "Allow"
      statements[index] = statement.with("Effect", .string(isAllow ? "Deny" : "Allow"))
    case 2:
      guard statement.firstMember("Condition") != nil else { return nil }
      name = "condition of statement \(index) dropped"
      statements[index] = statement.with("Condition", nil)
    case 3, 4:
      guard let changed = statement.changingPattern(of: "Action", using: &generator) else {
        return nil
      }
      name = "action of statement \(index) cut"
      statements[index] = changed
    case 5:
      guard let changed = statement.changingPattern(of: "Resource", using: &generator) else {
        return nil
      }
      name = "resource of statement \(index) cut"
      statements[index] = changed
    case 6:
      guard let action = statement.firstMember("Action") else { return nil }
      name = "actions of statement \(index) negated"
      statements[index] = statement.with("Action", nil).with("NotAction", action.value)
    case 7, 8:
      let member = Bool.random(using: &generator) ? "Action" : "Resource"
      guard var values = statement.firstMember(member)?.elements, values.count > 1 else {
        return nil
      }
      values.remove(at: Int.random(in: values.indices, using: &generator))
      name = "value of \(member) in statement \(index) dropped"
      statements[index] = statement.with(member, .array(values))
    case 9:
      guard let changed = statement.changingCondition(using: &generator) else { return nil }
      name = "condition of statement \(index) changed"
      statements[index] = changed
    default:
      guard let action = statement.firstMember("Action"), let values = action.elements,
        values.count > 1
      else { return nil }
      name = "statement \(index) split and turned round"
      let cut = Int.random(in: 1..<values.count, using: &generator)
      statements[index] = statement.with("Action", .array(Array(values[cut...])))
      statements.append(statement.with("Action", .array(Array(values[..<cut]))))
      statements.reverse()
    }
    self.document = document.with("Statement", .array(statements))
  }
}

extension JSONNode {
  /// Returns the object with another value for a member, or without it.
  fileprivate func with(_ name: String, _ value: JSONValue?) -> JSONNode {
    var members = members ?? []
    let place = members.firstIndex { $0.name == name }
    if let place { members.remove(at: place) }
    if let value {
      let node = JSONNode(value: value, span: span)
      members.insert(
        JSONMember(name: name, nameSpan: span, value: node),
        at: place ?? members.count
      )
    }
    return JSONNode(value: .object(members), span: span)
  }

  /// Returns the statement with one pattern of an element cut short before a `*`.
  fileprivate func changingPattern(
    of name: String,
    using generator: inout some RandomNumberGenerator,
  ) -> JSONNode? {
    guard let element = firstMember(name) else { return nil }
    var values = element.elements ?? [element]
    guard !values.isEmpty else { return nil }
    let index = Int.random(in: values.indices, using: &generator)
    guard let text = values[index].text else { return nil }
    let start = name == "Action" ? text.firstIndex(of: ":").map { text[...$0].count } ?? 0 : 4
    guard text.count > start else { return nil }
    let length = Int.random(in: start..<text.count, using: &generator)
    let tail = Bool.random(using: &generator) ? "*" : "*" + text.suffix(2)
    values[index] = JSONNode(value: .string(text.prefix(length) + tail), span: values[index].span)
    return with(name, .array(values))
  }

  /// Returns the statement with one value of a condition, or one operator, changed.
  fileprivate func changingCondition(
    using generator: inout some RandomNumberGenerator
  ) -> JSONNode? {
    guard let condition = firstMember("Condition"),
      let entry = condition.members?.randomElement(using: &generator),
      let clause = entry.value.members?.randomElement(using: &generator)
    else { return nil }
    if Bool.random(using: &generator) {
      let name =
        entry.name.hasSuffix("IfExists") ? "\(entry.name.dropLast(8))" : entry.name + "IfExists"
      let rest = condition.with(entry.name, nil)
      return with("Condition", rest.with(name, entry.value.value).value)
    }
    var values = clause.value.elements ?? [clause.value]
    guard let first = values.first, case .string(let text) = first.value, !text.isEmpty else {
      return nil
    }
    let pattern = text.prefix(Int.random(in: 0..<text.count, using: &generator)) + "*"
    values[0] = JSONNode(value: .string(String(pattern)), span: first.span)
    let changed = entry.value.with(clause.name, .array(values))
    return with("Condition", condition.with(entry.name, changed.value).value)
  }
}
