import PolicyModel

/// The values of an unknown key that open statements can tell apart.
struct OpenKeyCandidates {
  /// The key's folded name.
  let key: String

  /// The statements that are still open.
  let open: [OpenStatement]

  /// The request with the keys that have a value.
  let request: Request

  /// The context of that request.
  let context: RequestContext

  /// Whether statements read the key in a way that the values do not cover: by operators of
  /// different types, or as a variable whose own wildcards count.
  var isUncovered: Bool {
    candidates(extra: []).hasUncoveredMix
      || isVariable && clauses.contains { $0.reading.takes(.valueIsPattern) }
  }

  /// Lists the values, absence included where the key may be absent.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  func list(budget: inout SearchBudget) throws(SearchLimit) -> [KeyValue] {
    var extra: [String] = []
    if isVariable {
      let texts = VariableTexts(open, resource: request.resource, context: context)
      extra = try texts.list(for: key, budget: &budget)
    }
    return try candidates(extra: extra).list(budget: &budget)
  }

  private var isVariable: Bool { open.contains { $0.variables.contains(key) } }

  private var clauses: [ConditionTest] {
    open.flatMap(\.clauses).map(\.test).filter { $0.key == key }
  }

  private func candidates(extra: [String]) -> KeyCandidates {
    KeyCandidates(
      key: key,
      clauses: clauses,
      isMultivalued: isMultivalued,
      mayBeAbsent: !ContextKeys.isAlwaysPresent(key),
      variables: variables,
      typing: clauses,
      extra: extra,
    )
  }

  /// Whether the key may hold several values: by its name, or because a clause reads it so.
  private var isMultivalued: Bool {
    if ContextKeys.isMultivalued(key) { return true }
    return !ContextKeys.isSingleValued(key)
      && clauses.contains { $0.conditionOperator.qualifier != nil }
  }

  private var variables: VariableValues {
    var values: VariableValues = [:]
    for name in Set(open.flatMap(\.variables)) { values[name] = context.singleValue(of: name) }
    return values
  }
}
