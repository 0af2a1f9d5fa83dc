import PolicyModel
import PolicyReview
import PolicySemantics

/// A condition that an Allow asked for and no longer asks for, where a part of access shows it.
struct DroppedNeed {
  /// What is no longer needed, as an object of `needs`.
  let words: String

  /// The part's other conditions.
  let otherConditions: [AccessCondition]

  /// The condition where it is met.
  let met: AccessCondition

  /// The condition where it is not met.
  let unmet: AccessCondition

  /// Finds the need; nil when the part is not just what the dropped condition held back.
  init?(part: AccessPart, pair: StatementPair?) {
    guard part.effect == .allowAdded, let old = pair?.old, old.effect.value == .allow,
      Self.covers(old.action, part.actions)
    else { return nil }
    for difference in pair?.differences ?? [] {
      guard case .condition(let clause?, nil) = difference,
        let place = part.conditions.firstIndex(where: { Self.isOpposite($0, of: clause) }),
        let words = Self.words(for: clause)
      else { continue }
      self.words = words
      var others = part.conditions
      unmet = others.remove(at: place)
      met = AccessCondition(clause)
      otherConditions = others
      return
    }
    return nil
  }

  /// Whether an old element names every pattern of the part, so that the need was one before.
  private static func covers(_ element: PatternElement, _ axis: AccessAxis) -> Bool {
    guard !element.isNegated else { return false }
    let known = Set(element.patterns.map { $0.value.lowercased() })
    return axis.included.allSatisfy { known.contains($0.lowercased()) }
  }

  private static func isOpposite(_ condition: AccessCondition, of clause: ConditionClause) -> Bool {
    !condition.mustHold && condition.conditionOperator == clause.conditionOperator
      && condition.key.lowercased() == clause.key.value.lowercased()
      && Set(condition.values) == Set(clause.values.map(\.value))
  }

  private static func words(for clause: ConditionClause) -> String? {
    let text: String
    switch ConditionWords(condition: AccessCondition(clause)).phrase {
    case .belonging(let words), .adverbial(let words): text = words
    case .claim: return nil
    }
    for (start, need) in [
      ("over TLS", "TLS"), ("with MFA", "MFA"), ("in organization", "to be in organization"),
      ("from ", "to come from "), ("through ", "to come through "),
      ("with external id", "external id"),
    ] where text.hasPrefix(start) {
      return need + text.dropFirst(start.count)
    }
    return nil
  }
}

extension AccessCondition {
  /// A clause of a statement as a condition that must hold.
  init(_ clause: ConditionClause) {
    self.init(
      mustHold: true,
      conditionOperator: clause.conditionOperator,
      key: clause.key.value,
      values: clause.values.map(\.value),
    )
  }
}
