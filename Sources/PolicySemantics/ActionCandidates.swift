/// Finds actions that stand for every way in which action elements can match inside a cause.
struct ActionCandidates {
  /// An action with the position of the cause's pattern it was found under, nil for `NotAction`.
  struct Candidate {
    let value: ActionValue
    let pattern: Int?
  }

  private let cause: ActionTest
  private let others: [ActionTest]
  private let skipped: Set<Int>
  private let domain: StringDomain

  /// Prepares to look inside a cause for actions that tell other elements apart.
  ///
  /// - Parameters:
  ///   - cause: The element inside which actions are looked for.
  ///   - others: The elements to be told apart.
  ///   - skipped: The positions of the cause's patterns that need not be looked into.
  init(cause: ActionTest, others: [ActionTest], skipped: Set<Int>) {
    self.cause = cause
    self.skipped = skipped
    self.others = others
    var extra = cause.extraScalars
    for other in others { extra.formUnion(other.extraScalars) }
    domain = .actionName(extra: extra)
  }

  /// Lists the actions, pattern by pattern; one that other elements spare comes last, so that it
  /// stands for others only where there are none.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  func list(budget: inout SearchBudget) throws(SearchLimit) -> [Candidate] {
    let found = try cause.isNegated ? listComplement(budget: &budget) : listPatterns(&budget)
    let spared = others.compactMap(\.spared)
    guard !spared.isEmpty else { return found }
    return found.filter { !spared.contains($0.value) } + found.filter { spared.contains($0.value) }
  }

  private func listPatterns(_ budget: inout SearchBudget) throws(SearchLimit) -> [Candidate] {
    var result: [Candidate] = []
    for (index, pattern) in cause.patterns.enumerated() where !skipped.contains(index) {
      for service in services(of: pattern) {
        for name in try names(in: service, matching: pattern.name, budget: &budget) {
          result.append(
            Candidate(value: ActionValue(service: service, scalars: name), pattern: index)
          )
        }
      }
    }
    return result
  }

  private func listComplement(
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [Candidate] {
    let everything = ActionPattern("*")
    var result: [Candidate] = []
    for service in services(of: everything) {
      for name in try names(in: service, matching: everything.name, budget: &budget) {
        let value = ActionValue(service: service, scalars: name)
        if cause.matches(value) { result.append(Candidate(value: value, pattern: nil)) }
      }
    }
    return result
  }

  /// The services to look into: the pattern's own, else every service named and one that is not.
  private func services(of pattern: ActionPattern) -> [String] {
    if let service = pattern.service { return [service] }
    var named = cause.services
    for other in others { named.formUnion(other.services) }
    var fresh = "example"
    while named.contains(fresh) { fresh += "x" }
    return named.sorted() + [fresh]
  }

  private func names(
    in service: String,
    matching required: Glob,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [[UInt32]] {
    if let exact = required.exactText {
      return exact.allSatisfy { ActionPattern.mayHold($0) } ? [exact] : []
    }
    var globs: [Glob] = []
    for test in others + (cause.isNegated ? [cause] : []) {
      globs += test.nameGlobs(of: service)
      for name in test.exactNames(of: service) {
        globs.append(Glob(symbols: name.scalarValues.map(GlobSymbol.scalar)))
      }
    }
    let candidates = StringCandidates(
      required: required,
      others: globs,
      domain: domain,
    )
    return try candidates.list(budget: &budget)
  }
}
