import PolicyModel

/// Asks how a region and some policies meet, by the search that compares policies.
struct RegionSearch {
  private let region: RegionStatements
  private let documents: [DocumentStatements]
  private let premises: Premises
  private let keyTypes: KeyTypes
  private var budget = SearchBudget(steps: Comparer.stepLimit)

  /// Compiles a region and policies.
  init(
    _ region: AccessRegion,
    _ documents: [PolicyDocument?],
    kind: PolicyKind,
    premises: Premises,
  ) {
    self.premises = premises
    self.region = RegionStatements(region, kind: kind, premises: premises)
    self.documents = documents.map {
      DocumentStatements($0, side: nil, kind: kind, premises: premises)
    }
    keyTypes = KeyTypes(
      self.region.all + self.documents.flatMap { $0.allows + $0.denies },
      premises.axioms
    )
  }

  /// Returns how much of the region the policies allow, each by itself.
  mutating func coverage() -> Coverage {
    let allowing = documents.map(\.sortedAllows)
    let denies = documents.flatMap(\.sortedDenies)
    do throws(SearchLimit) {
      guard try isAnyone(excluding: denies, requiring: allowing) else { return .none }
      for allows in allowing where try isAnyone(excluding: allows, requiring: []) { return .some }
      return try isAnyone(excluding: [], requiring: [denies]) ? .some : .all
    } catch {
      return .unknown
    }
  }

  /// Returns whether the region has a request that meets one test for each policy, in their order;
  /// nil when that cannot be told.
  mutating func hasRequest(meeting tests: [RegionTest]) -> Bool? {
    var ways = [RegionTest.Way()]
    for (test, document) in zip(tests, documents) {
      ways = ways.flatMap { way in
        test.ways(document).map { other in
          RegionTest.Way(
            excluded: way.excluded + other.excluded,
            required: way.required + other.required,
          )
        }
      }
    }
    var isKnown = true
    for way in ways {
      do throws(SearchLimit) {
        if try isAnyone(excluding: way.excluded, requiring: way.required) { return true }
      } catch {
        isKnown = false
      }
    }
    return isKnown ? false : nil
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
