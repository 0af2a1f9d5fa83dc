/// Finds actions that stand for every way in which action elements can match inside a cause.
struct ActionCandidates {
  /// An action with the position of the cause's pattern it was found under, nil for `NotAction`.
  struct Candidate {
    let value: ActionValue
    let pattern: Int?
  }

  /// The element inside which actions are looked for.
  let cause: ActionTest

  /// The elements to be told apart.
  let others: [ActionTest]

  /// Lists the actions, pattern by pattern.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  func list(budget: inout SearchBudget) throws(SearchLimit) -> [Candidate] {
    if cause.isNegated { return try listComplement(budget: &budget) }
    var result: [Candidate] = []
    for (index, pattern) in cause.patterns.enumerated() {
      for service in services(of: pattern) {
        for name in try names(in: service, matching: pattern.name, budget: &budget) {
          result.append(Candidate(value: ActionValue(service: service, name: name), pattern: index))
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
        let value = ActionValue(service: service, name: name)
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
      return exact.allSatisfy { isPossible($0) } ? [exact] : []
    }
    var globs: [Glob] = []
    for test in others + (cause.isNegated ? [cause] : []) {
      globs += test.nameGlobs(of: service)
      for name in test.exactNames(of: service) {
        globs.append(Glob(symbols: name.map(GlobSymbol.scalar)))
      }
    }
    let candidates = StringCandidates(
      required: required,
      others: globs,
      domain: .actionName(extra: extraScalars),
    )
    return try candidates.list(budget: &budget)
  }

  /// Characters beyond letters and digits that some pattern writes, so that such actions count as possible.
  private var extraScalars: Set<UInt32> {
    var extra: Set<UInt32> = []
    for test in others + [cause] {
      for pattern in test.patterns {
        for case .scalar(let scalar) in pattern.name.symbols where !isPlain(scalar) {
          if isPossible(scalar) { extra.insert(scalar) }
        }
      }
    }
    return extra
  }

  private func isPlain(_ scalar: UInt32) -> Bool {
    (0x61...0x7A).contains(scalar) || (0x30...0x39).contains(scalar)
  }

  /// Whether an action can hold a character: blanks, colons and wildcards never stand in one.
  private func isPossible(_ scalar: UInt32) -> Bool {
    scalar > 0x20 && ![0x2A, 0x3A, 0x3F, 0x7F, 0xA0].contains(scalar)
  }
}
