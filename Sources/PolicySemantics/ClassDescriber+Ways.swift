import PolicyModel

extension ClassDescriber {
  /// One way for the values of a bound to be so: some others' principals match or fail, some clauses hold or fail.
  struct Way: Hashable {
    var matching: [Int] = []
    var failing: [Int] = []
    var conditions: [AccessCondition] = []
    var clauses: [TestedClause] = []
    var roots: [TestedRoots] = []

    /// Patterns of root users that some other leaves out too, and that another way speaks of.
    var otherRoots: [String] = []
  }

  /// ARN patterns of root users of which a requester must or must not be one.
  struct TestedRoots: Hashable {
    let patterns: [String]
    let mustHold: Bool
  }

  struct TestedClause: Hashable {
    let clause: ConditionTest
    let mustHold: Bool
  }

  /// The ways that together say a bound; several when a failing other can fail in several ways.
  func ways(_ bound: Bound) -> [Way] {
    var ways = [Way()]
    for other in bound.matching {
      for index in ways.indices {
        ways[index].matching.append(other)
        for pair in clausePairs(of: other) { require(pair, mustHold: true, in: &ways[index]) }
        if !isKey { ways[index].requireRoots(exemptRoots(of: other), mustHold: false) }
      }
    }
    for other in bound.failing {
      let pairs = clausePairs(of: other)
      let failsByPrincipal =
        !isKey && plan.others[other].meaning.requester?.matchesEverything == false
      ways = ways.flatMap { way in
        var alternatives: [Way] = []
        let roots = isKey ? [] : exemptRoots(of: other)
        if failsByPrincipal, !roots.isEmpty {
          var alternative = way
          alternative.requireRoots(roots, mustHold: true)
          alternatives.append(alternative)
        }
        if failsByPrincipal ? !isOnlyByRoots(other) : pairs.isEmpty {
          var alternative = way
          alternative.failing.append(other)
          alternative.otherRoots += roots
          alternatives.append(alternative)
        }
        for index in pairs.indices {
          var alternative = way
          for pair in pairs[..<index] { require(pair, mustHold: true, in: &alternative) }
          require(pairs[index], mustHold: false, in: &alternative)
          alternatives.append(alternative)
        }
        return alternatives
      }
    }
    var seen: Set<[AccessCondition]> = []
    return isKey ? ways.filter { seen.insert($0.conditions).inserted } : ways
  }

  /// The class among some whose value is so in a given way, nil when none is.
  func representative(of way: Way, in chosen: [Int]) -> Int? {
    chosen.first { index in
      way.matching.allSatisfy { tried[index].alive.contains($0) }
        && way.failing.allSatisfy { failsByPrincipal($0, tried[index].value) }
        && way.roots.allSatisfy { matchesRoots($0.patterns, tried[index].value) == $0.mustHold }
        && !matchesRoots(way.otherRoots, tried[index].value)
        && way.clauses.allSatisfy {
          holds($0.clause, tried[index].value) == $0.mustHold
        }
    }
  }

  private func failsByPrincipal(_ other: Int, _ value: DimensionValue) -> Bool {
    guard case .requester(let requester) = value else { return false }
    return plan.others[other].meaning.requester?.matches(requester) == false
  }

  /// Returns whether a clause that is decided in the dimension holds for a class's value.
  private func holds(_ clause: ConditionTest, _ value: DimensionValue) -> Bool {
    var values = assigned
    switch (value, plan.dimensions[depth]) {
    case (.requester(let requester), _):
      values.merge(plan.linkedValues(for: requester)) { $1 }
    case (.key(let keyValue), .key(let key)): values[key] = keyValue
    default: return true
    }
    return clause.holds(for: values[clause.key] ?? .absent, values.texts)
  }

  func requesterEntries(_ bound: Bound, _ chosen: [Int]) -> [Entry] {
    let namer = PatternNamer(plan: plan, depth: depth)
    let meant = chosen.filter { isCovered(tried[$0], by: bound) }
    return ways(bound).flatMap { way -> [Entry] in
      guard let representative = representative(of: way, in: meant) else { return [] }
      let part = Bound(
        patterns: bound.patterns,
        matching: way.matching,
        failing: way.failing,
        representative: representative,
      )
      let axis = namer.axis(of: part)
      return [
        Entry(description: .principals(axis, way.conditions), representative: representative)
      ]
    }
  }

  private func exemptRoots(of other: Int) -> [String] {
    plan.others[other].meaning.requester?.exemptRoots ?? []
  }

  /// Whether root users are all whom a Deny with `NotPrincipal` leaves out.
  private func isOnlyByRoots(_ other: Int) -> Bool {
    guard let requester = plan.others[other].meaning.requester else { return false }
    return !requester.exemptRoots.isEmpty && requester.exemptTexts.isEmpty
  }

  private func matchesRoots(_ patterns: [String], _ value: DimensionValue) -> Bool {
    guard case .requester(.root(let arn)) = value else { return false }
    return patterns.contains { Glob(wildcardText: $0).matches(arn.scalarValues) }
  }

  private var isKey: Bool { if case .key = plan.dimensions[depth] { true } else { false } }

  /// Whether requesters are told apart by more than the principals that are named.
  var hasLinkedClauses: Bool {
    testers.contains { !plan.clauses(of: $0, at: depth).isEmpty || !exemptRoots(of: $0).isEmpty }
  }

  /// Adds a clause that must hold or must fail to a way.
  private func require(
    _ pair: (test: ConditionTest, condition: AccessCondition, opposite: AccessCondition),
    mustHold: Bool,
    in way: inout Way,
  ) {
    let condition = mustHold ? pair.condition : pair.opposite
    if !way.conditions.contains(condition) { way.conditions.append(condition) }
    way.clauses.append(.init(clause: pair.test, mustHold: mustHold))
  }

  /// The clauses of one of the others, compiled and as written.
  private func clausePairs(
    of other: Int
  ) -> [(test: ConditionTest, condition: AccessCondition, opposite: AccessCondition)] {
    let statement = plan.others[other]
    let decided = plan.clauses(of: other, at: depth)
    return zip(statement.meaning.conditions, statement.source.conditions)
      .filter { decided.contains($0.0) }
      .sorted { $0.1.meaningText < $1.1.meaningText }
      .map { test, clause in
        let write = { plan.text($0, of: statement) }
        return (
          test, AccessCondition(clause, mustHold: true, writing: write),
          AccessCondition(clause, mustHold: false, writing: write)
        )
      }
  }
}

extension ClassDescriber.Way {
  /// Adds root users of which a requester must or must not be one, where there are any.
  fileprivate mutating func requireRoots(_ patterns: [String], mustHold: Bool) {
    guard !patterns.isEmpty else { return }
    let condition = AccessCondition(roots: patterns, mustHold: mustHold)
    if !conditions.contains(condition) { conditions.append(condition) }
    roots.append(.init(patterns: patterns, mustHold: mustHold))
  }
}
