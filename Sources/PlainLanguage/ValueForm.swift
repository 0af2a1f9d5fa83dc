import PolicyModel
import PolicySemantics

/// What a pattern of a condition asks of a value, as people say it.
enum ValueForm: Hashable {
  /// That it is a text, which holds no wildcard.
  case same
  /// That it begins with a text.
  case beginning
  /// That it ends in a text.
  case ending
  /// That it holds a text.
  case middle
  /// That it matches a pattern in no simpler way.
  case pattern

  /// The form of a pattern with the text that people name.
  static func of(_ pattern: String, in test: ConditionOperator.Test) -> (Self, text: String) {
    let isARN = ![.stringLike, .stringNotLike].contains(test)
    let inner = pattern.drop { $0 == "*" }
    let text = String(inner.prefix { $0 != "*" && $0 != "?" })
    guard !isARN || isWholeARN(pattern), !text.contains("${") else { return (.pattern, pattern) }
    let rest = inner.dropFirst(text.count)
    return switch (inner.startIndex > pattern.startIndex, rest.isEmpty) {
    case (false, true): (.same, pattern)
    case (true, true) where !text.isEmpty && !isARN: (.ending, text)
    case (_, false) where text.isEmpty || rest.contains { $0 != "*" }: (.pattern, pattern)
    case (false, false): (.beginning, text)
    case (true, false) where !isARN: (.middle, text)
    case (true, _): (.pattern, pattern)
    }
  }

  /// Whether the first five fields of an ARN have no wildcard: then a final `*` takes any rest.
  private static func isWholeARN(_ pattern: String) -> Bool {
    guard ARNFields(pattern) != nil else { return false }
    let fields = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return fields.count == 6
      && fields.dropLast().allSatisfy { field in !field.contains { $0 == "*" || $0 == "?" } }
  }

  /// What a condition says of a value, form by form in the order of the values.
  static func relation(of condition: AccessCondition, isPositive: Bool) -> String {
    let forms = condition.values.map { of($0, in: condition.conditionOperator.test) }
    var order: [Self] = []
    for (form, _) in forms where !order.contains(form) { order.append(form) }
    guard isPositive || order.count == 1 else {
      let values = WordList(items: condition.values.map(\.quotedValue)).joined()
      return "matches none of \(values)"
    }
    let phrases = order.map { form in
      form.phrase(forms.filter { $0.0 == form }.map(\.text.quotedValue), isPositive)
    }
    return phrases.joined(separator: " or ")
  }

  private func phrase(_ texts: [String], _ isPositive: Bool) -> String {
    guard isPositive else {
      return texts.count == 1
        ? "\(negated) \(texts[0])" : "\(noneOf) \(WordList(items: texts).joined())"
    }
    return "\(verb) \(WordList(items: texts).joined(by: "or"))"
  }

  private var verb: String {
    switch self {
    case .same: "is"
    case .beginning: "starts with"
    case .ending: "ends in"
    case .middle: "contains"
    case .pattern: "matches"
    }
  }

  private var negated: String {
    switch self {
    case .same: "is not"
    case .beginning: "does not start with"
    case .ending: "does not end in"
    case .middle: "does not contain"
    case .pattern: "does not match"
    }
  }

  private var noneOf: String { "\(verb) none of" }
}

extension String {
  /// A value of a condition: a quotation, or `empty`.
  var quotedValue: String { isEmpty ? "empty" : quoted }
}
