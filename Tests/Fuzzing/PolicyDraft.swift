import PolicyModel
import Rendering

/// Policies of the whole language, drawn choice by choice; most are valid.
struct PolicyDraft {
  /// What the policies are attached to.
  let kind: PolicyKind

  /// Where the choices come from.
  var choices: ByteChoices

  /// The condition keys that the policies of one draft share, so that tests of one key meet.
  private(set) var keys: [(name: String, type: PolicyWords.ValueType)] = []

  /// Begins a draft: draws the kind and up to three keys.
  init(_ choices: ByteChoices) {
    var choices = choices
    kind = choices.pick(PolicyKind.allCases)
    for _ in 0...choices.number(below: 3) { keys.append(choices.pick(PolicyWords.keys)) }
    self.choices = choices
  }

  /// Draws up to four statements.
  mutating func statements() -> [JSONTree] {
    var statements: [JSONTree] = []
    for _ in 0..<choices.pick([1, 2, 3, 1, 2, 0, 4]) { statements.append(statement()) }
    return statements
  }

  /// Draws changes to statements.
  mutating func variation(of statements: [JSONTree]) -> [JSONTree] {
    var result = statements
    for _ in 0...choices.number(below: 3) {
      let index = choices.number(below: max(1, result.count))
      switch choices.number(below: 5) {
      case 0: result.append(statement())
      case 1 where !result.isEmpty: result.remove(at: index)
      case 2 where !result.isEmpty: result[index] = statement()
      case 3 where !result.isEmpty: result[index] = redrawn(result[index])
      default: result.reverse()
      }
    }
    return result
  }

  /// Writes a document around statements.
  mutating func document(_ statements: [JSONTree]) -> JSONTree {
    let version: String? = choices.pick([
      "2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17", nil,
    ])
    let list: JSONTree =
      statements.count == 1 && choices.onceIn(4) ? statements[0] : .array(statements)
    return .members(["Version": version.map(JSONTree.string), "Statement": list])
  }

  /// Draws one statement.
  mutating func statement() -> JSONTree {
    var members: [(name: String, value: JSONTree)] = []
    if choices.onceIn(6) { members.append(("Sid", .string(sid()))) }
    let effect = kind == .rcp ? "Deny" : choices.pick(["Allow", "Allow", "Deny"])
    members.append(("Effect", .string(effect)))
    if !kind.isAttachedToPrincipal { members.append(principal()) }
    members.append(patterns("Action", from: PolicyWords.actions, shapedBy: Self.action))
    if kind != .trust {
      members.append(patterns("Resource", from: PolicyWords.resources, shapedBy: Self.resource))
    }
    let conditions = conditions()
    if !conditions.isEmpty { members.append(("Condition", .object(conditions))) }
    return .object(members)
  }

  /// Draws one member of a statement anew.
  private mutating func redrawn(_ statement: JSONTree) -> JSONTree {
    guard case .object(var members) = statement, case .object(let others) = self.statement() else {
      return statement
    }
    guard !members.isEmpty else { return statement }
    let index = choices.number(below: members.count)
    if let other = others.first(where: { $0.name == members[index].name }) {
      members[index] = other
    }
    return .object(members)
  }

  private mutating func sid() -> String {
    choices.onceIn(3) ? choices.text() : choices.pick(["Read", "Write", "A1", "Read2"])
  }
}
