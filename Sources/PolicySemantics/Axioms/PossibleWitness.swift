import PolicyModel

/// Looks inside a part of an answer for a request that keeps every axiom.
struct PossibleWitness {
  /// The question of which the part is an answer.
  let question: DifferenceQuestion

  /// What the policy is attached to.
  let kind: PolicyKind

  /// What the comparison takes for granted.
  let premises: Premises

  /// The types of keys.
  let keyTypes: KeyTypes

  /// Returns a request of a part that no axiom rules out, nil when there is none.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  /// - Complexity: One search inside the part.
  func request(
    in part: PartBuilder.Part,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> Request? {
    let axioms = premises.axioms.assumed.union(premises.axioms.preferred)
    let region = RegionStatements(
      AccessRegion(
        actions: part.actions,
        resources: part.resources,
        principals: part.principals,
        conditions: part.conditions,
        // Where versions mix, texts are written so that they may be read as of the newer one.
        expandsVariables: keyTypes.mixesVersions || question.cause.expandsVariables,
      ),
      kind: kind,
      premises: premises,
    )
    let narrowed = DifferenceQuestion(
      cause: question.cause,
      excluded: question.excluded + region.excluded
        + ImpossibleRequests(question).compiled(axioms, premises),
      required: question.required + region.required + [[region.whole]],
      effect: question.effect,
    )
    let plan = SearchPlan(narrowed, keyTypes: keyTypes, premises: premises)
    var search = DifferenceSearch(plan: plan)
    guard let root = try search.run(budget: &budget) else { return nil }
    return PartBuilder(question: question, search: search).parts(from: root)?.first?.witness
  }
}
