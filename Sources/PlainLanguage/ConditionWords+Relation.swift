import PolicyModel
import PolicySemantics

extension ConditionOperator.Test {
  /// Whether the test passes for values that are not among those it names.
  var isNegation: Bool {
    switch self {
    case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals,
      .dateNotEquals, .notIpAddress, .arnNotEquals, .arnNotLike:
      true
    case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .numericEquals, .numericLessThan,
      .numericLessThanEquals, .numericGreaterThan, .numericGreaterThanEquals, .dateEquals,
      .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals, .bool,
      .binaryEquals, .ipAddress, .arnEquals, .arnLike, .null:
      false
    }
  }
}

extension ConditionWords {
  /// What a value is said to be, or not to be; the test's own negation is left out.
  func relation(isPositive: Bool) -> String {
    guard !values.isEmpty else {
      return isPositive
        ? "is one of an empty list, which no value is" : "is any value, as the list is empty"
    }
    return switch condition.conditionOperator.test {
    case .stringEquals, .stringNotEquals, .numericEquals, .numericNotEquals, .dateEquals,
      .dateNotEquals, .bool, .binaryEquals:
      membership("is", "is not", "is none of", isPositive)
    case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase:
      membership("is", "is not", "is none of", isPositive) + caseNote
    case .stringLike, .stringNotLike, .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
      ValueForm.relation(of: condition, isPositive: isPositive)
    case .ipAddress, .notIpAddress:
      values.contains { $0.contains("/") }
        ? membership("is in", "is outside", "is in none of", isPositive)
        : membership("is", "is not", "is none of", isPositive)
    case .numericLessThan: order("less than", isPositive)
    case .numericLessThanEquals: order("at most", isPositive)
    case .numericGreaterThan: order("greater than", isPositive)
    case .numericGreaterThanEquals: order("at least", isPositive)
    case .dateLessThan: order("before", isPositive)
    case .dateLessThanEquals: order("at or before", isPositive)
    case .dateGreaterThan: order("after", isPositive)
    case .dateGreaterThanEquals: order("at or after", isPositive)
    case .null: isPositive ? "is absent" : "is present"
    }
  }

  private var any: String { WordList(items: values).joined(by: "or") }

  /// The empty text has no letters.
  private var caseNote: String {
    condition.values.allSatisfy(\.isEmpty) ? "" : " in any letter case"
  }

  private func membership(
    _ verb: String,
    _ negatedOne: String,
    _ negatedMany: String,
    _ isPositive: Bool,
  ) -> String {
    if isPositive { return "\(verb) \(any)" }
    let values = WordList(items: values).joined()
    return "\(self.values.count == 1 ? negatedOne : negatedMany) \(values)"
  }

  private func order(_ comparison: String, _ isPositive: Bool) -> String {
    let opposite = [
      "less than": "at least", "at most": "greater than", "greater than": "at most",
      "at least": "less than", "before": "at or after", "at or before": "after",
      "after": "at or before", "at or after": "before",
    ]
    if isPositive { return "is \(comparison) \(any)" }
    return values.count == 1
      ? "is \(opposite[comparison] ?? "not \(comparison)") \(any)"
      : "is not \(comparison) any of \(WordList(items: values).joined())"
  }
}
