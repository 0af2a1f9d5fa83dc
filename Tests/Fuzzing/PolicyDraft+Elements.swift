import PolicyModel
import Rendering

extension PolicyDraft {
  /// Draws a principal element.
  mutating func principal() -> (name: String, value: JSONTree) {
    let isNegated = kind != .trust && kind != .rcp && choices.onceIn(5)
    let name = isNegated ? "NotPrincipal" : "Principal"
    if kind == .rcp || choices.onceIn(4) { return (name, .string("*")) }
    var members: [(name: String, value: JSONTree)] = []
    if !choices.onceIn(4) { members.append(("AWS", list(of: PolicyWords.principals))) }
    if choices.onceIn(4) { members.append(("Service", list(of: PolicyWords.services))) }
    return (name, .object(members))
  }

  /// Draws an element of patterns, seldom the one that leaves them out.
  mutating func patterns(
    _ name: String,
    from words: [String],
    shapedBy shape: (inout PolicyDraft) -> String,
  ) -> (name: String, value: JSONTree) {
    let isNegated = kind != .rcp && choices.onceIn(6)
    var values: [String] = []
    for _ in 0...choices.number(below: 3) {
      values.append(choices.onceIn(4) ? shape(&self) : choices.pick(words))
    }
    return ((isNegated ? "Not" : "") + name, value(values))
  }

  /// Puts a pattern of actions together.
  static func action(_ draft: inout PolicyDraft) -> String {
    draft.choices.pick(["s3:", "iam:", "*:", "x-1.y:"]) + draft.text(upTo: 4)
  }

  /// Puts a pattern of resources together.
  static func resource(_ draft: inout PolicyDraft) -> String {
    var fields = ["arn", draft.choices.pick(["aws", "*", "aws-cn", "a?s"])]
    for part in ["s3", "", "", "b"] {
      fields.append(draft.choices.onceIn(3) ? draft.text(upTo: 2) : part)
    }
    return fields.joined(separator: ":") + draft.text(upTo: 4)
  }

  /// Draws up to three clauses.
  mutating func conditions() -> [(name: String, value: JSONTree)] {
    var block: [(name: String, value: [(name: String, value: JSONTree)])] = []
    for _ in 0..<choices.pick([0, 1, 2, 1, 3]) {
      let key = choices.onceIn(8) ? choices.pick(PolicyWords.keys) : choices.pick(keys)
      let name = conditionOperator(for: key.type)
      let clause = (name: key.name, value: values(for: key.type))
      guard let index = block.firstIndex(where: { $0.name == name }) else {
        block.append((name, [clause]))
        continue
      }
      if !block[index].value.contains(where: { $0.name == key.name }) {
        block[index].value.append(clause)
      }
    }
    return block.map { (name: $0.name, value: .object($0.value)) }
  }

  /// Draws an operator, mostly of the key's own type.
  private mutating func conditionOperator(for type: PolicyWords.ValueType) -> String {
    let tests = choices.onceIn(8) ? ConditionOperator.Test.allCases : Self.tests(of: type)
    let test = choices.pick(tests)
    let qualifier = choices.pick([
      nil, nil, nil, ConditionOperator.Qualifier.forAllValues, .forAnyValue,
    ])
    let ifExists = test != .null && choices.onceIn(4)
    return ConditionOperator(qualifier: qualifier, test: test, ifExists: ifExists).spelling
  }

  private static func tests(of type: PolicyWords.ValueType) -> [ConditionOperator.Test] {
    let fitting = ConditionOperator.Test.allCases.filter { test in
      switch type {
      case .text: test.rawValue.hasPrefix("String")
      case .number: test.rawValue.hasPrefix("Numeric")
      case .truth: test == .bool
      case .instant: test.isDate
      case .address: test.rawValue.hasSuffix("IpAddress")
      case .arn: test.rawValue.hasPrefix("Arn") || test == .stringLike
      case .bytes: test == .binaryEquals
      }
    }
    return fitting + [.null]
  }

  private mutating func values(for type: PolicyWords.ValueType) -> JSONTree {
    var values: [String] = []
    for _ in 0..<choices.pick([1, 2, 1, 3, 0, 1]) {
      values.append(choices.onceIn(5) ? text(upTo: 4) : choices.pick(PolicyWords.values(type)))
    }
    return value(values)
  }

  private mutating func list(of words: [String]) -> JSONTree {
    var values: [String] = []
    for _ in 0...choices.number(below: 2) { values.append(choices.pick(words)) }
    return value(values)
  }

  /// Writes values as a list, or as one bare value.
  private mutating func value(_ values: [String]) -> JSONTree {
    values.count == 1 && !choices.onceIn(3) ? .string(values[0]) : .strings(values)
  }

  /// Puts a text together from pieces.
  private mutating func text(upTo count: Int) -> String {
    var text = ""
    for _ in 0...choices.number(below: count) {
      text += choices.onceIn(12) ? choices.text() : choices.pick(PolicyWords.pieces)
    }
    return text
  }
}
