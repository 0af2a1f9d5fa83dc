import PolicyModel

extension ClassFinder {
  /// Lists the classes of requesters, each once.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  func requesterClasses(
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [DifferenceSearch.ValueClass] {
    let tests = testers.compactMap { plan.others[$0].meaning.requester }
    let own = plan.cause.meaning.requester
    let linked =
      testers.flatMap { plan.clauses(of: $0, at: depth) } + plan.causeClauses(at: depth)
    let variables = try linkedVariables(budget: &budget)
    if own == nil, tests.isEmpty, linked.isEmpty, variables.isEmpty {
      return [.init(value: .requester(.unspecified), pattern: nil, alive: alive)]
    }
    let candidates = try RequesterCandidates.list(
      for: [own].compactMap { $0 } + tests,
      linked: linked,
      variables: variables,
      budget: &budget,
    )
    let isDistinct = needsEveryValue || !plan.lastingLinkedKeys.isEmpty
    let cost = evaluationCost
    var classes = ClassList()
    for requester in candidates where own?.matches(requester) ?? true {
      if plan.isAboutIdentities, requester.account == nil { continue }
      try budget.spend(cost)
      let values = plan.linkedValues(for: requester)
      guard holds(plan.causeClauses(at: depth), values) else { continue }
      let survivors = survivors { other in
        (plan.others[other].meaning.requester?.matches(requester) ?? true)
          && holds(plan.clauses(of: other, at: depth), values)
      }
      let pattern = own.flatMap { $0.isNegated ? nil : $0.firstEntry(covering: requester) }
      classes.add(.requester(requester), pattern, survivors, isDistinct: isDistinct)
    }
    return classes.list
  }
}
