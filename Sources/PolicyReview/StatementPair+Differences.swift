import PolicyModel

extension StatementPair {
  /// Creates a pair and finds what differs in it.
  init(old: Statement?, new: Statement?) {
    self.old = old
    self.new = new
    guard let old, let new else {
      differences = []
      return
    }
    differences =
      Self.elementDifferences(old, new) + Self.conditionDifferences(old.conditions, new.conditions)
      + Self.nameDifference(old.sid, new.sid)
  }

  private static func elementDifferences(
    _ old: Statement,
    _ new: Statement,
  ) -> [StatementDifference] {
    let before = StatementMeaning(old)
    let after = StatementMeaning(new)
    var differences: [StatementDifference] = []
    if before.effect != after.effect {
      differences.append(.effect(before: old.effect, after: new.effect))
    }
    if before.principal != after.principal {
      differences.append(.principals(before: old.principal, after: new.principal))
    }
    if before.action != after.action {
      differences.append(.actions(before: old.action, after: new.action))
    }
    if before.resource != after.resource {
      differences.append(.resources(before: old.resource, after: new.resource))
    }
    return differences
  }

  /// Equal clauses fall away; of the rest those with one operator and key, then one key, pair up.
  private static func conditionDifferences(
    _ old: [ConditionClause],
    _ new: [ConditionClause],
  ) -> [StatementDifference] {
    let oldMeanings = Set(old.map(StatementMeaning.Condition.init))
    let newMeanings = Set(new.map(StatementMeaning.Condition.init))
    var before = old.filter { !newMeanings.contains(StatementMeaning.Condition($0)) }
    var after = new.filter { !oldMeanings.contains(StatementMeaning.Condition($0)) }
    let exact = takePairs(&before, &after) { left, right in
      left.conditionOperator == right.conditionOperator && isSameKey(left, right)
    }
    let byKey = takePairs(&before, &after, when: isSameKey)
    return exact + byKey + after.map { .condition(before: nil, after: $0) }
      + before.map { .condition(before: $0, after: nil) }
  }

  private static func isSameKey(_ left: ConditionClause, _ right: ConditionClause) -> Bool {
    left.key.value.lowercased() == right.key.value.lowercased()
  }

  private static func takePairs(
    _ before: inout [ConditionClause],
    _ after: inout [ConditionClause],
    when belongTogether: (ConditionClause, ConditionClause) -> Bool,
  ) -> [StatementDifference] {
    var differences: [StatementDifference] = []
    var unpaired: [ConditionClause] = []
    for clause in after {
      if let index = before.firstIndex(where: { belongTogether($0, clause) }) {
        differences.append(.condition(before: before.remove(at: index), after: clause))
      } else {
        unpaired.append(clause)
      }
    }
    after = unpaired
    return differences
  }

  private static func nameDifference(
    _ before: Located<String>?,
    _ after: Located<String>?,
  ) -> [StatementDifference] {
    before?.value == after?.value ? [] : [.name(before: before, after: after)]
  }
}
