import PolicyModel

/// Says in the documents' own patterns which values of a dimension lead to one place.
struct ClassDescriber {
  private let plan: SearchPlan
  private let depth: Int
  private let edge: DifferenceSearch.Edge
  private let tried: [DifferenceSearch.ValueClass]

  /// Prepares the description of an edge among the classes that were tried beside it.
  init(
    plan: SearchPlan,
    depth: Int,
    edge: DifferenceSearch.Edge,
    tried: [DifferenceSearch.ValueClass],
  ) {
    self.plan = plan
    self.depth = depth
    self.edge = edge
    self.tried = tried
  }

  /// The patterns of the cause that lead there, less those of the others that lead elsewhere.
  var axis: AccessAxis {
    let patterns = ownPatterns
    var included: [String] = []
    var excluded: [String] = []
    for index in Set(edge.classes.map(\.pattern)).sorted(by: { ($0 ?? -1) < ($1 ?? -1) }) {
      let here = edge.classes.filter { $0.pattern == index }
      let elsewhere = tried.filter { candidate in
        candidate.pattern == index && !here.contains { $0.alive == candidate.alive }
      }
      let text = index.map { patterns[$0] } ?? "*"
      guard !elsewhere.isEmpty else {
        included.append(text)
        continue
      }
      let bounds = bounds(of: here, apartFrom: elsewhere, in: text)
      included += bounds.included
      excluded += bounds.excluded
    }
    if edge.classes.contains(where: { $0.pattern == nil }) { excluded += ownExceptions }
    return AccessAxis(included: unique(included), excluded: unique(excluded))
  }

  /// The tests of others that tell the edge's values from those that lead elsewhere.
  func conditions(on key: String) -> [AccessCondition] {
    let elsewhere = tried.filter { candidate in
      !edge.classes.contains { $0.alive == candidate.alive && $0.value == candidate.value }
    }
    var result: [AccessCondition] = []
    for other in plan.testers[depth].members where tried.contains(where: { $0.alive.contains(other) }) {
      let clauses = plan.others[other].source.conditions.filter {
        plan.clauses(of: other, at: depth).map(\.conditionOperator).contains($0.conditionOperator)
          && plan.clauses(of: other, at: depth).map(\.key).contains($0.key.value.foldedASCII.asciiIdentity)
      }
      let isAlwaysAlive = edge.classes.allSatisfy { $0.alive.contains(other) }
      let isNeverAlive = !edge.classes.contains { $0.alive.contains(other) }
      if isNeverAlive, clauses.count == 1 {
        result.append(AccessCondition(clauses[0], mustHold: false))
      } else if isAlwaysAlive, elsewhere.contains(where: { !$0.alive.contains(other) }) {
        result += clauses.map { AccessCondition($0, mustHold: true) }
      }
    }
    return result.isEmpty ? presence(of: key, elsewhere) : unique(result)
  }

  /// Whether the edge's values are just absence, or just presence.
  private func presence(
    of key: String,
    _ elsewhere: [DifferenceSearch.ValueClass],
  ) -> [AccessCondition] {
    let isAbsence = edge.classes.allSatisfy { $0.value == .key(.absent) }
    let leavesAbsence = elsewhere.contains { $0.value == .key(.absent) }
    guard !elsewhere.isEmpty, isAbsence || leavesAbsence else { return [] }
    let null = ConditionOperator(qualifier: nil, test: .null, ifExists: false)
    return [
      AccessCondition(
        mustHold: true,
        conditionOperator: null,
        key: key,
        values: [isAbsence ? "true" : "false"],
      )
    ]
  }

  private func bounds(
    of here: [DifferenceSearch.ValueClass],
    apartFrom elsewhere: [DifferenceSearch.ValueClass],
    in text: String,
  ) -> (included: [String], excluded: [String]) {
    var included = [text]
    var excluded: [String] = []
    for other in plan.testers[depth].members {
      let isAlwaysAlive = here.allSatisfy { $0.alive.contains(other) }
      let isNeverAlive = !here.contains { $0.alive.contains(other) }
      let (patterns, isNegated) = patterns(of: other)
      if isAlwaysAlive, elsewhere.contains(where: { !$0.alive.contains(other) }) {
        if isNegated {
          excluded += inside(included, patterns)
        } else {
          included = narrowed(included, to: patterns)
        }
      } else if isNeverAlive, elsewhere.contains(where: { $0.alive.contains(other) }) {
        if isNegated {
          included = narrowed(included, to: patterns)
        } else {
          excluded += inside(included, patterns)
        }
      }
    }
    return (included, excluded)
  }

  /// The narrower of two lists of patterns, where one lies inside the other by its text.
  private func narrowed(_ included: [String], to patterns: [String]) -> [String] {
    let inner = patterns.filter { pattern in included.contains { covers($0, pattern) } }
    let kept = included.filter { own in patterns.contains { covers($0, own) } }
    return inner.isEmpty && kept.isEmpty ? included : unique(kept + inner)
  }

  /// The patterns that can meet the included ones at all.
  private func inside(_ included: [String], _ patterns: [String]) -> [String] {
    let own = included.map { glob($0) }
    return patterns.filter { pattern in
      let other = glob(pattern)
      return own.contains { $0.meets(other) }
    }
  }

  private func covers(_ outer: String, _ inner: String) -> Bool {
    outer == "*" || glob(outer).matches(folded(inner).scalarValues)
  }

  private func glob(_ text: String) -> Glob {
    PatternText(folded(text), style: .like, expandsVariables: true).generalized
  }

  /// Actions compare in small letters, everything else as written.
  private func folded(_ text: String) -> String {
    plan.dimensions[depth] == .action ? text.foldedASCII : text
  }

  private var ownPatterns: [String] {
    switch plan.dimensions[depth] {
    case .action: plan.cause.meaning.action.patterns.map(\.text)
    case .requester: plan.cause.meaning.requester?.texts ?? []
    case .resource: plan.cause.meaning.resource?.patterns.map(\.text) ?? []
    case .key: []
    }
  }

  /// The patterns that a `Not…` element of the cause leaves out.
  private var ownExceptions: [String] {
    switch plan.dimensions[depth] {
    case .action: plan.cause.meaning.action.isNegated ? ownPatterns : []
    case .requester: plan.cause.meaning.requester?.isNegated == true ? ownPatterns : []
    case .resource: plan.cause.meaning.resource?.isNegated == true ? ownPatterns : []
    case .key: []
    }
  }

  private func patterns(of other: Int) -> (texts: [String], isNegated: Bool) {
    let meaning = plan.others[other].meaning
    switch plan.dimensions[depth] {
    case .action: return (meaning.action.patterns.map(\.text), meaning.action.isNegated)
    case .requester:
      return (meaning.requester?.texts ?? [], meaning.requester?.isNegated ?? false)
    case .resource:
      return (meaning.resource?.patterns.map(\.text) ?? [], meaning.resource?.isNegated ?? false)
    case .key: return ([], false)
    }
  }

  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
