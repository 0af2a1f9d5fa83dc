/// Finds resources that stand for every way in which resource elements can match inside a cause.
struct ResourceCandidates {
  /// A resource with the position of the cause's pattern it was found under, nil when it has none.
  struct Candidate {
    let value: ResourceValue
    let pattern: Int?
  }

  /// The element inside which resources are looked for, nil for every resource.
  let cause: ResourceTest?

  /// The elements to be told apart.
  let others: [ResourceTest]

  /// The positions of the cause's patterns that need not be looked into.
  let skipped: Set<Int>

  /// The values of policy variables.
  let variables: VariableValues

  /// Lists the resources, pattern by pattern.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  func list(budget: inout SearchBudget) throws(SearchLimit) -> [Candidate] {
    guard let cause, !cause.isNegated else { return try listAny(budget: &budget) }
    if cause.isVoid(variables) { return [] }
    var result: [Candidate] = []
    for (index, pattern) in cause.patterns.enumerated() where !skipped.contains(index) {
      if pattern.matchesNoResource { result.append(Candidate(value: .none, pattern: index)) }
      guard let glob = pattern.arn?.glob(variables) else { continue }
      for text in try texts(matching: glob, budget: &budget) {
        result.append(Candidate(value: .arn(text), pattern: index))
      }
    }
    return result
  }

  private func listAny(budget: inout SearchBudget) throws(SearchLimit) -> [Candidate] {
    var result: [Candidate] = []
    let everything = Glob(symbols: [.anyRun(crossesColon: true)])
    let values = try texts(matching: everything, budget: &budget).map(ResourceValue.arn)
    for value in values + [.none] where cause?.matches(value, variables) ?? true {
      result.append(Candidate(value: value, pattern: nil))
    }
    return result
  }

  private func texts(
    matching required: Glob,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [[UInt32]] {
    let tests = others + (cause.map { $0.isNegated ? [$0] : [] } ?? [])
    let globs = tests.flatMap { $0.patterns.compactMap { $0.arn?.glob(variables) } }
    let candidates = StringCandidates(required: required, others: globs, domain: StringDomain.arn)
    return try candidates.list(budget: &budget)
  }
}
