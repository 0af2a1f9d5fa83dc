import PolicyModel

/// A search through the values of unknown context keys for a case that is allowed and one that is not.
struct RulingSearch {
  /// Values of some unknown keys with what is decided by them, whatever the other keys hold.
  struct Case {
    /// The values by the folded names of their keys.
    var values: [String: KeyValue]
    /// What is decided.
    var decision: Decision

    /// The case for people.
    func example(_ names: OpenKeyNames) -> Ruling.Example {
      Ruling.Example(context: names.context(values), decision: decision)
    }
  }

  /// The keys that some statement reads and that are not known, by their folded names.
  let unknown: Set<String>

  /// A case that is allowed, reduced to the keys that decide it.
  private(set) var allowed: Case?

  /// A case that is refused, reduced to the keys that decide it.
  private(set) var refused: Case?

  private let known: KnownContext
  private let reading: Reading
  private let policies: OpenPolicies

  /// The spellings and places of all keys.
  let names: OpenKeyNames

  private var impossible: ImpossibleCases
  private var decisions: [Decision] = []
  private var isUncovered = false
  private var budget: SearchBudget

  /// Prepares a search.
  init(_ known: KnownContext, _ policies: PolicySet, reading: Reading, steps: Int) {
    self.known = known
    self.reading = reading
    self.policies = OpenPolicies(policies, for: known.request, reading: reading)
    names = OpenKeyNames(self.policies.statements)
    unknown = self.policies.statements
      .reduce(into: Set()) { $0.formUnion($1.statement.keys) }
      .filter { !known.isKnown($0) }
    impossible = ImpossibleCases(
      self.policies.statements.map(\.statement),
      request: known.request,
      unknown: unknown,
      reading: reading,
    )
    budget = SearchBudget(steps: steps)
  }

  /// Searches until both sorts of cases are found or there are no more.
  ///
  /// - Returns: The answer; it is undecided where the cases that were looked at may not stand for
  ///   all there are.
  mutating func verdict() -> Ruling.Verdict {
    var isComplete = true
    do throws(SearchLimit) {
      try explore([:])
      if decisions.isEmpty {
        // What is given fits no case that AWS documents: then every case counts.
        impossible = .none
        try explore([:])
      }
    } catch {
      isComplete = false
    }
    if allowed != nil, refused != nil { return .dependent }
    guard isComplete, !isUncovered else { return .undecided }
    return allowed == nil ? .refused : .allowed
  }

  /// All that decides the request, over all cases.
  ///
  /// - Parameter doubts: The doubts to name.
  /// - Returns: A decision of the weaker sort where the cases differ: denied explicitly only if
  ///   every case is.
  func summary(doubts: [Doubt]) -> Decision {
    let outcomes = Set(decisions.map(\.outcome))
    return Decision(
      outcome: outcomes.count == 1 ? decisions[0].outcome : .implicitlyDenied,
      deciders: decisions.flatMap(\.deciders).uniqued,
      doubts: doubts,
      missing: decisions.flatMap(\.missing).uniqued,
    )
  }

  private mutating func explore(_ values: [String: KeyValue]) throws(SearchLimit) {
    if allowed != nil, refused != nil { return }
    guard let (decision, open) = try decide(values) else { return }
    if let decision { return record(decision, values) }
    guard let key = nextKey(of: open, values) else {
      preconditionFailure("what is open depends on a key that has no value yet")
    }
    for value in try candidates(for: key, of: open, values) {
      var values = values
      values[key] = value
      try explore(values)
    }
  }

  private mutating func record(_ decision: Decision, _ values: [String: KeyValue]) {
    if !decisions.contains(decision) { decisions.append(decision) }
    let found = Case(values: values, decision: decision)
    if decision.outcome == .allowed {
      allowed = allowed ?? reduced(found)
    } else {
      refused = refused ?? reduced(found)
    }
  }

  /// Leaves out every key without which the case is decided in the same way.
  private mutating func reduced(_ found: Case) -> Case {
    var result = found
    for key in found.values.keys.sorted() {
      var fewer = result.values
      fewer[key] = nil
      do throws(SearchLimit) {
        let isAllowed = result.decision.outcome == .allowed
        if let decision = try decide(fewer)?.decision, (decision.outcome == .allowed) == isAllowed {
          result = Case(values: fewer, decision: decision)
        }
      } catch {
        return result
      }
    }
    return legible(result)
  }

  /// Puts a word in place of each empty text where that decides the case in the same way.
  private mutating func legible(_ found: Case) -> Case {
    var result = found
    for (key, value) in found.values.sorted(by: { $0.key < $1.key })
    where value == .single(ExactText("")) {
      var values = result.values
      values[key] = .single(ExactText("example"))
      do throws(SearchLimit) {
        if let decision = try decide(values)?.decision, decision == result.decision {
          result = Case(values: values, decision: decision)
        }
      } catch {
        return result
      }
    }
    return result
  }

  /// Decides a case; nil when it is none.
  ///
  /// Where it depends on keys without a value there is no decision, and these statements are open.
  private mutating func decide(
    _ values: [String: KeyValue]
  ) throws(SearchLimit) -> (decision: Decision?, open: [OpenStatement])? {
    let request = names.request(known.request, with: values)
    try budget.spend(10 + 4 * (policies.statements.count + impossible.statements.count))
    let unknown = unknown.subtracting(values.keys)
    let requestReading = RequestReading(request, choices: reading)
    if impossible.rulesOut(requestReading, unknown: unknown) { return nil }
    let bounds = policies.bounds(of: request, unknown: unknown)
    let least = Decision.of(request, under: bounds.least, reading: reading)
    if least.outcome == .allowed || bounds.open.isEmpty { return (least, bounds.open) }
    let most = Decision.of(request, under: bounds.most, reading: reading)
    return (most.outcome == .allowed ? nil : most, bounds.open)
  }

  /// Chooses the key to look at next: those that stand as variables come first, because the
  /// patterns in which they stand need their values.
  private func nextKey(of open: [OpenStatement], _ values: [String: KeyValue]) -> String? {
    let isOpen = { (key: String) in unknown.contains(key) && values[key] == nil }
    for statement in open {
      if let key = statement.variables.filter(isOpen).min() { return key }
    }
    return open.lazy.compactMap { $0.keys.filter(isOpen).min() }.first
  }

  private mutating func candidates(
    for key: String,
    of open: [OpenStatement],
    _ values: [String: KeyValue],
  ) throws(SearchLimit) -> [KeyValue] {
    let request = names.request(known.request, with: values)
    let candidates = OpenKeyCandidates(
      key: key,
      open: open + impossible.statements,
      request: request,
      context: RequestContext(of: request, by: known.identity),
    )
    if candidates.isUncovered { isUncovered = true }
    return try candidates.list(budget: &budget)
  }
}
