import PolicyModel

/// Finds the classes of one dimension at one node of the search.
struct ClassFinder {
  /// What the search was planned to do.
  let plan: SearchPlan

  /// The position of the dimension.
  let depth: Int

  /// The others that still match.
  let alive: BitSet

  /// The values of the keys that stand as variables and are decided already.
  let assigned: [String: KeyValue]

  /// The living others that test something in the dimension.
  var testers: [Int] { alive.intersection(plan.testers[depth]).members }

  /// Whether values of the dimension lead to different places.
  var branches: Bool {
    switch plan.dimensions[depth] {
    case .key(let key) where isVariableInUse(key): return true
    case .requester where !plan.lastingLinkedKeys.isEmpty: return true
    default: break
    }
    return alive.intersects(plan.testers[depth])
  }

  /// Whether what the living statements test in the dimension depends on policy variables.
  var dependsOnVariables: Bool {
    let living = testers.map { plan.others[$0].meaning } + [plan.cause.meaning]
    switch plan.dimensions[depth] {
    case .action: return false
    case .requester: return !plan.lastingLinkedKeys.isEmpty
    case .resource: return living.contains { $0.resource?.variables.isEmpty == false }
    case .key(let key):
      let own = testers.flatMap { plan.clauses(of: $0, at: depth) } + plan.causeClauses(at: depth)
      return isVariableInUse(key) || own.contains { !$0.variables.isEmpty }
    }
  }

  /// The construct that the classes do not cover, if there is one.
  var uncoveredReason: Undecided.Reason? {
    guard case .key(let key) = plan.dimensions[depth] else { return nil }
    if plan.premises.reading.takes(.valueIsPattern), isVariableInUse(key) { return .patternValues }
    return keyCandidates(key, extra: []).hasUncoveredMix ? .mixedOperatorTypes : nil
  }

  /// The values of policy variables that are decided.
  var variables: VariableValues { assigned.texts }

  /// Lists the classes, each once.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  func classes(
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [DifferenceSearch.ValueClass] {
    switch plan.dimensions[depth] {
    case .action: try actionClasses(budget: &budget)
    case .requester: try requesterClasses(budget: &budget)
    case .resource: try resourceClasses(budget: &budget)
    case .key(let key): try keyClasses(key, budget: &budget)
    }
  }

  /// The living others that must not match and test nothing after the dimension: where one of them
  /// covers a pattern of the cause, nothing under the pattern is an answer.
  private var coveringOthers: [Int] {
    testers.filter { plan.excluded.contains($0) && plan.settled[depth + 1].contains($0) }
  }

  private func actionClasses(
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [DifferenceSearch.ValueClass] {
    let tests = testers.map { plan.others[$0].meaning.action }
    let covering = coveringOthers.map { plan.others[$0].meaning.action }
    let skipped = plan.cause.meaning.action.patterns.enumerated().filter { _, pattern in
      covering.contains { $0.includes(pattern) }
    }
    let candidates = try ActionCandidates(
      cause: plan.cause.meaning.action,
      others: tests,
      skipped: Set(skipped.map(\.offset)),
    ).list(budget: &budget)
    return try classes(
      of: candidates.map { ($0.value, $0.pattern) },
      as: DimensionValue.action,
      budget: &budget,
    ) { statement, value in
      statement.meaning.action.matches(value)
    }
  }

  private func resourceClasses(
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [DifferenceSearch.ValueClass] {
    let variables = variables
    let covering = coveringOthers.compactMap { plan.others[$0].meaning.resource }
      .filter { !$0.isNegated && !$0.isConditional }.flatMap(\.patterns)
    let patterns = plan.cause.meaning.resource?.patterns ?? []
    try budget.spend(patterns.count * covering.count * 4)
    let skipped = patterns.enumerated().filter { _, pattern in
      covering.contains { $0.includes(pattern) }
    }
    let candidates = try ResourceCandidates(
      cause: plan.cause.meaning.resource,
      others: testers.compactMap { plan.others[$0].meaning.resource },
      skipped: Set(skipped.map(\.offset)),
      variables: variables,
    ).list(budget: &budget)
    return try classes(
      of: candidates.map { ($0.value, $0.pattern) },
      as: DimensionValue.resource,
      budget: &budget,
    ) { statement, value in
      statement.meaning.resource?.matches(value, variables) ?? true
    }
  }

  /// Groups values found under patterns of the cause by the testers that match them.
  private func classes<Value>(
    of candidates: [(value: Value, pattern: Int?)],
    as wrap: (Value) -> DimensionValue,
    budget: inout SearchBudget,
    matching matches: (CompiledStatement, Value) -> Bool,
  ) throws(SearchLimit) -> [DifferenceSearch.ValueClass] {
    let cost = evaluationCost
    var classes = ClassList()
    for (value, pattern) in candidates {
      try budget.spend(cost)
      classes.add(wrap(value), pattern, survivors { matches(plan.others[$0], value) })
    }
    return classes.list
  }

  func keyClasses(
    _ key: String,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [DifferenceSearch.ValueClass] {
    let isVariable = isVariableInUse(key)
    let extra = isVariable ? try variableCandidates(key, budget: &budget) : []
    let candidates = try keyCandidates(key, extra: extra).list(budget: &budget)
    let cost = evaluationCost
    let ownClauses = plan.causeClauses(at: depth)
    let isAlone = !plan.variableKeys.contains(key)
    let known = variables
    var classes = ClassList()
    for candidate in candidates {
      try budget.spend(cost)
      var values = isAlone ? [:] : assigned
      if !isAlone { values[key] = candidate }
      func hold(_ clauses: [ConditionTest]) -> Bool {
        guard isAlone else { return holds(clauses, values) }
        return clauses.allSatisfy { $0.holds(for: candidate, known) }
      }
      guard hold(ownClauses) else { continue }
      let survivors = survivors { hold(plan.clauses(of: $0, at: depth)) }
      classes.add(.key(candidate), nil, survivors, isDistinct: isVariable || needsEveryValue)
    }
    return classes.list
  }

  /// Whether some tester can fail in several ways in the dimension.
  var needsEveryValue: Bool {
    testers.contains { other in
      let isRequester = plan.dimensions[depth] == .requester
      let requester = isRequester ? plan.others[other].meaning.requester : nil
      let ways = requester?.matchesEverything == false ? (requester?.exemptWays ?? 1) : 0
      return plan.clauses(of: other, at: depth).count + ways > 1
    }
  }

  /// The steps that one candidate costs.
  var evaluationCost: Int {
    let cost = plan.matchingCost[depth]
    return 16 + 8 * assigned.count + cost[plan.others.count] + testers.reduce(0) { $0 + cost[$1] }
  }

  /// Returns whether all clauses hold for the given values of keys.
  func holds(_ clauses: [ConditionTest], _ values: [String: KeyValue]) -> Bool {
    let texts = values.texts
    return clauses.allSatisfy { $0.holds(for: values[$0.key] ?? .absent, texts) }
  }

  func keyCandidates(_ key: String, extra: [String]) -> KeyCandidates {
    let all = plan.clausesByKey[key] ?? []
    let isVariable = plan.variableKeys.contains(key)
    let testing = plan.testers[depth]
    let clauses = all.filter { entry in
      entry.statement == plan.others.count
        || alive.contains(entry.statement) && (isVariable || testing.contains(entry.statement))
    }
    return KeyCandidates(
      key: key,
      clauses: clauses.map(\.clause),
      isMultivalued: plan.keyTypes.multivalued.contains(key),
      mayBeAbsent: plan.mayBeAbsent(key),
      variables: variables,
      typing: plan.keyTypes.clauses[key] ?? [],
      extra: extra,
    )
  }

  /// Returns the living others without the testers that fail.
  func survivors(where matches: (Int) -> Bool) -> BitSet {
    var result = alive
    for other in testers where !matches(other) { result.remove(other) }
    return result
  }
}
