import LocatedJSON

extension DocumentReader {
  /// Reads the condition block into its clauses, in source order.
  ///
  /// Source: IAM User Guide, "IAM JSON policy elements: Condition".
  mutating func readConditions(_ node: JSONNode?, pointer: String) -> [ConditionClause] {
    guard let node else { return [] }
    let place = pointer + "/Condition"
    guard let members = node.members else {
      report(.wrongType, at: node.span, pointer: place)
      return []
    }
    var clauses: [ConditionClause] = []
    var seen: Set<[UInt8]> = []
    for member in members {
      let operatorPlace = place + "/" + JSONNode.escapePointerToken(member.name)
      if !seen.insert(foldedName(member.name)).inserted {
        report(.repeatedElement, member.name, at: member.nameSpan, pointer: operatorPlace)
      }
      clauses += readClauses(member, pointer: operatorPlace)
    }
    return clauses
  }

  private mutating func readClauses(_ member: JSONMember, pointer: String) -> [ConditionClause] {
    guard let keys = member.value.members else {
      report(.wrongType, at: member.value.span, pointer: pointer)
      return []
    }
    guard let parsed = ConditionOperator(spelling: member.name) else {
      if !keys.isEmpty {
        report(.unknownOperator, member.name, at: member.nameSpan, pointer: pointer)
      }
      return []
    }
    if parsed.spelling != member.name {
      report(.operatorCase, member.name, at: member.nameSpan, pointer: pointer)
    }
    var clauses: [ConditionClause] = []
    var seen: Set<[UInt8]> = []
    for key in keys {
      let place = pointer + "/" + JSONNode.escapePointerToken(key.name)
      if !seen.insert(foldedName(key.name)).inserted {
        report(.repeatedElement, key.name, at: key.nameSpan, pointer: place)
      }
      if !isPlausibleKey(key.name) {
        report(.invalidConditionKey, key.name, at: key.nameSpan, pointer: place)
      }
      clauses.append(
        ConditionClause(
          conditionOperator: parsed,
          operatorSpan: member.nameSpan,
          key: Located(key.name, at: key.nameSpan),
          values: readValues(key.value, of: parsed, pointer: place),
          pointer: place,
        )
      )
    }
    return clauses
  }

  /// Returns a name by which two are the same: ASCII letters in any case, all else byte for byte.
  private func foldedName(_ name: String) -> [UInt8] {
    name.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  private func isPlausibleKey(_ key: String) -> Bool {
    key.contains(":") && !key.hasSuffix("/") && !key.hasSuffix(":")
  }

  private mutating func readValues(
    _ node: JSONNode,
    of conditionOperator: ConditionOperator,
    pointer: String,
  ) -> [Located<String>] {
    var values: [Located<String>] = []
    for (index, element) in (node.elements ?? [node]).enumerated() {
      let place = valuePointer(pointer, node, index)
      let text: String
      switch element.value {
      case .string(let string): text = string
      case .number(let number): text = number
      case .bool(let bool): text = bool ? "true" : "false"
      case .null, .array, .object:
        report(.wrongType, at: element.span, pointer: place)
        continue
      }
      let value = Located(text, at: element.span)
      checkCharacters(of: value, pointer: place)
      checkValue(value, of: conditionOperator.test, pointer: place)
      values.append(value)
    }
    return values
  }

  private mutating func checkValue(
    _ value: Located<String>,
    of test: ConditionOperator.Test,
    pointer: String,
  ) {
    if test.isDate, !isPlausibleDate(value.value) {
      report(.invalidDate, value.value, at: value.span, pointer: pointer)
      return
    }
    let hasVariable = expandsVariables && test.takesVariables && hasVariable(value.value)
    if hasVariable, !hasWellFormedVariables(value.value) {
      report(.invalidVariable, value.value, at: value.span, pointer: pointer)
    }
    if !hasVariable, !test.accepts(value.value) {
      report(.invalidConditionValue, value.value, at: value.span, pointer: pointer)
    }
  }

  /// Returns whether a text is what CreatePolicy takes for a date: ISO 8601 or seconds.
  private func isPlausibleDate(_ text: String) -> Bool {
    let digits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if digits { return Int64(text) != nil }
    let hasDigit = text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return hasDigit && text.utf8.contains { $0 == UInt8(ascii: "-") || $0 | 0x20 == 0x74 }
  }
}
