import PolicyModel

extension ClassDescriber {
  /// One way for the values of a bound to be so: some others' principals match or fail, some clauses hold or fail.
  struct Way: Hashable {
    var matching: [Int] = []
    var failing: [Int] = []
    var conditions: [AccessCondition] = []
    var clauses: [TestedClause] = []
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
        for pair in clausePairs(of: other) { ways[index].require(pair, mustHold: true) }
      }
    }
    for other in bound.failing {
      let pairs = clausePairs(of: other)
      let failsByPrincipal =
        !isKey && plan.others[other].meaning.requester?.matchesEverything == false
      ways = ways.flatMap { way in
        var alternatives: [Way] = []
        if failsByPrincipal || pairs.isEmpty {
          var alternative = way
          alternative.failing.append(other)
          alternatives.append(alternative)
        }
        for index in pairs.indices {
          var alternative = way
          for pair in pairs[..<index] { alternative.require(pair, mustHold: true) }
          alternative.require(pairs[index], mustHold: false)
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
        && way.clauses.allSatisfy {
          (holds($0.clause, tried[index].value) ?? $0.mustHold) == $0.mustHold
        }
    }
  }

  private func failsByPrincipal(_ other: Int, _ value: DimensionValue) -> Bool {
    guard case .requester(let requester) = value else { return false }
    return plan.others[other].meaning.requester?.matches(requester) == false
  }

  /// Returns whether a clause holds for a class's value; a clause with variables is taken to be so either way.
  private func holds(_ clause: ConditionTest, _ value: DimensionValue) -> Bool? {
    guard clause.variables.isEmpty else { return nil }
    switch value {
    case .requester(let requester):
      return clause.holds(for: plan.linkedValues(for: requester)[clause.key] ?? .absent, [:])
    case .key(let keyValue): return clause.holds(for: keyValue, [:])
    case .action, .resource: return true
    }
  }

  func requesterEntries(_ bound: Bound, _ chosen: [Int]) -> [Entry] {
    let namer = PatternNamer(plan: plan, depth: depth)
    return ways(bound).flatMap { way -> [Entry] in
      guard let representative = representative(of: way, in: chosen) else { return [] }
      let part = Bound(
        patterns: bound.patterns,
        matching: way.matching,
        failing: way.failing,
        representative: representative,
      )
      return namer.axes(of: part).map {
        Entry(description: .principals($0, way.conditions), representative: representative)
      }
    }
  }

  private var isKey: Bool { if case .key = plan.dimensions[depth] { true } else { false } }

  var hasLinkedClauses: Bool {
    testers.contains { !plan.clauses(of: $0, at: depth).isEmpty }
  }

  /// The clauses of one of the others, compiled and as written.
  private func clausePairs(of other: Int) -> [(test: ConditionTest, source: ConditionClause)] {
    let statement = plan.others[other]
    let decided = plan.clauses(of: other, at: depth)
    return zip(statement.meaning.conditions, statement.source.conditions)
      .filter { decided.contains($0.0) }
      .map { ($0.0, $0.1) }
  }
}

extension ClassDescriber.Way {
  /// Adds a clause that must hold or must fail.
  fileprivate mutating func require(
    _ pair: (test: ConditionTest, source: ConditionClause),
    mustHold: Bool,
  ) {
    let condition = AccessCondition(pair.source, mustHold: mustHold)
    if !conditions.contains(condition) { conditions.append(condition) }
    clauses.append(.init(clause: pair.test, mustHold: mustHold))
  }
}
