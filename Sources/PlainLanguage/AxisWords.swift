import PolicyModel
import PolicyReview
import PolicySemantics

/// The words for one difference between two statements.
struct AxisWords {
  /// The difference.
  let difference: StatementDifference

  /// What differs.
  var text: String { text(ListWords.full) }

  /// What differs, with lists cut short.
  var brief: String { text(ListWords.brief) }

  private func text(_ lists: ListWords) -> String {
    switch difference {
    case .effect(let before, let after):
      "\(before.value.rawValue) became \(after.value.rawValue)"
    case .principals(let before, let after):
      Self.patterns(
        before.map { Values($0) },
        after.map { Values($0) },
        element: "Principal",
        lists.names
      )
    case .actions(let before, let after):
      Self.patterns(Values(before), Values(after), element: "Action", lists.actions)
    case .resources(let before, let after):
      Self.patterns(
        before.map { Values($0) },
        after.map { Values($0) },
        element: "Resource",
        lists.names
      )
    case .condition(let before, let after): Self.condition(before, after)
    case .name(let before, let after): Self.name(before?.value, after?.value)
    }
  }

  /// How lists are said.
  private struct ListWords {
    let limit: Int

    static let full = ListWords(limit: WordList.limit)

    static let brief = ListWords(limit: 2)

    func names(_ names: [String]) -> String { WordList(items: names, limit: limit).joined() }

    func actions(_ names: [String]) -> String {
      names.count > WordList.limit ? ActionSummary(names).words(limit: limit) : self.names(names)
    }
  }

  /// An element reduced to what a line shows.
  struct Values {
    /// Whether it is the `Not…` form.
    let isNegated: Bool
    /// The values as people say them.
    let names: [String]

    /// Takes the patterns as written.
    init(_ element: PatternElement) {
      isNegated = element.isNegated
      names = element.patterns.map(\.value)
    }

    /// Takes the principals by their names.
    init(_ element: PrincipalElement) {
      isNegated = element.isNegated
      names = element.principals.map { PrincipalWords.name($0.value.value) }
    }
  }

  private static func patterns(
    _ before: Values?,
    _ after: Values?,
    element: String,
    _ list: ([String]) -> String,
  ) -> String {
    guard let before, let after, before.isNegated == after.isNegated else {
      return "\(whole(before, element, list)) became \(whole(after, element, list))"
    }
    let old = Set(before.names)
    let new = Set(after.names)
    let added = after.names.filter { !old.contains($0) }
    let removed = before.names.filter { !new.contains($0) }
    let exception = after.isNegated ? "exception " : ""
    return [("+", added), ("-", removed)].filter { !$0.1.isEmpty }
      .map { "\($0.0) \(exception)\(list($0.1))" }
      .joined(separator: "; ")
  }

  private static func whole(
    _ values: Values?,
    _ element: String,
    _ list: ([String]) -> String,
  ) -> String {
    guard let values else { return "no \(element)" }
    let names = list(values.names)
    return values.isNegated ? "everything except \(names)" : names
  }

  private static func condition(_ before: ConditionClause?, _ after: ConditionClause?) -> String {
    switch (before.map(phrase), after.map(phrase)) {
    case (let before?, let after?): "\(before) became \(after)"
    case (let before?, nil): "no longer asked for: \(before)"
    case (nil, let after?): "now asked for: \(after)"
    case (nil, nil): ""
    }
  }

  private static func phrase(_ clause: ConditionClause) -> String {
    ConditionPhrases([AccessCondition(clause)]).all
  }

  private static func name(_ before: String?, _ after: String?) -> String {
    switch (before, after) {
    case (let before?, let after?): "Sid \(before.quoted) became \(after.quoted)"
    case (let before?, nil): "Sid \(before.quoted) is gone"
    case (nil, let after?): "Sid \(after.quoted) is new"
    case (nil, nil): ""
    }
  }
}
