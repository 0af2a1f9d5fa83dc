import PolicyModel

/// Asks how a region and a policy meet, by the search that compares policies.
struct RegionSearch {
  private let region: RegionStatements
  private let document: DocumentStatements
  private let premises: Premises
  private let keyTypes: KeyTypes
  private var budget = SearchBudget(steps: Comparer.stepLimit)

  /// Compiles a region and a policy.
  init(_ region: AccessRegion, _ document: PolicyDocument?, kind: PolicyKind, premises: Premises) {
    self.premises = premises
    self.region = RegionStatements(region, kind: kind, premises: premises)
    self.document = DocumentStatements(document, side: nil, kind: kind, premises: premises)
    keyTypes = KeyTypes(
      self.region.all + self.document.allows + self.document.denies,
      premises.axioms
    )
  }

  /// Returns how much of the region the policy allows.
  mutating func coverage() -> Coverage {
    let (allows, denies) = (document.sortedAllows, document.sortedDenies)
    do throws(SearchLimit) {
      guard try isAnyone(excluding: denies, requiring: [allows]) else { return .none }
      if try isAnyone(excluding: allows, requiring: []) { return .some }
      return try isAnyone(excluding: [], requiring: [denies]) ? .some : .all
    } catch {
      return .unknown
    }
  }

  /// Returns whether the region has a request that some statements do not match and others do.
  ///
  /// - Throws: `SearchLimit` when that cannot be told.
  private mutating func isAnyone(
    excluding excluded: [CompiledStatement],
    requiring required: [[CompiledStatement]],
  ) throws(SearchLimit) -> Bool {
    if required.contains(where: \.isEmpty) { return false }
    let question = DifferenceQuestion(
      cause: region.whole,
      excluded: (excluded + region.excluded).meeting(region.whole),
      required: (required + region.required).map { $0.meeting(region.whole) },
      effect: .allowAdded,
    ).excluding(premises.axioms.assumed, premises)
    try budget.spend(16 * (1 + question.excluded.count + question.required.joined().count))
    try question.checkKeys()
    let plan = SearchPlan(question, keyTypes: keyTypes, premises: premises)
    var search = DifferenceSearch(plan: plan)
    if try search.run(budget: &budget) != nil { return true }
    guard search.uncovered == nil else { throw SearchLimit() }
    return false
  }
}
