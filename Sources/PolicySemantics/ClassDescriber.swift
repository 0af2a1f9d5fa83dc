import PolicyModel

/// Describes the classes of a dimension that lead to one place, exactly.
///
/// A description names patterns of the cause, others that must match and others that must not;
/// it is checked against every class that was tried, so that it covers none that leads elsewhere.
struct ClassDescriber {
  /// A description with the class whose value stands for it.
  struct Entry {
    let description: DimensionDescription
    let representative: Int
    /// A value of the class other than the one it was found by, where that is not meant.
    var value: DimensionValue?
  }

  let plan: SearchPlan
  let depth: Int
  let tried: [DifferenceSearch.ValueClass]
  let testers: [Int]

  /// The values of the keys that stand as variables and are decided already.
  let assigned: [String: KeyValue]
  private let dependsOnVariables: Bool

  /// Prepares descriptions at one node.
  ///
  /// - Parameters:
  ///   - plan: The plan of the search.
  ///   - depth: The position of the dimension.
  ///   - tried: Every class of the dimension at the node.
  ///   - testers: The living others that test something there.
  ///   - assigned: The values of the keys that stand as variables and are decided already.
  ///   - dependsOnVariables: Whether what they test depends on the values of policy variables:
  ///     what was tried then holds for the present values only, and nothing is left out.
  init(
    plan: SearchPlan,
    depth: Int,
    tried: [DifferenceSearch.ValueClass],
    testers: [Int],
    assigned: [String: KeyValue],
    dependsOnVariables: Bool,
  ) {
    self.plan = plan
    self.depth = depth
    self.tried = tried
    self.testers = testers
    self.assigned = assigned
    self.dependsOnVariables = dependsOnVariables
  }

  /// Describes the union of some of the classes that were tried.
  func entries(for chosen: [Int]) -> [Entry] {
    let bounds = bounds(of: chosen)
    if case .key = plan.dimensions[depth] {
      return bounds.flatMap { bound in
        ways(bound).compactMap { way in
          representative(of: way, in: chosen).map {
            Entry(description: .conditions(way.conditions), representative: $0)
          }
        }
      }
    }
    if plan.dimensions[depth] == .requester, hasLinkedClauses {
      return bounds.flatMap { requesterEntries($0, chosen) }
    }
    let namer = PatternNamer(plan: plan, depth: depth)
    var entries: [Entry] = []
    for bound in bounds {
      let axis = namer.axis(of: bound)
      if plan.dimensions[depth] == .action {
        entries += actionEntries(bound, axis, chosen)
      } else {
        entries.append(Entry(description: .axis(axis), representative: bound.representative))
      }
    }
    return merged(entries, namer)
  }

  /// Which values are meant: those under some patterns of the cause that some others match and some do not.
  struct Bound {
    var patterns: [Int?]
    var matching: [Int]
    var failing: [Int]
    var representative: Int
  }

  private func bounds(of chosen: [Int]) -> [Bound] {
    let members = Set(chosen)
    if dependsOnVariables {
      return chosen.map { fullBound(of: $0, patterns: [tried[$0].pattern]) }
    }
    var bounds: [Bound] = []
    var rest: [Int] = []
    var broken: Set<Int?> = []
    for (index, valueClass) in tried.enumerated() where !members.contains(index) {
      broken.formUnion(patterns(covering: valueClass))
    }
    let whole = Set(chosen.map { tried[$0].pattern }).subtracting(broken)
    for index in chosen where !whole.contains(tried[index].pattern) { rest.append(index) }
    if let first = chosen.first(where: { whole.contains(tried[$0].pattern) }) {
      let patterns = whole.sorted { ($0 ?? -1) < ($1 ?? -1) }
      bounds.append(Bound(patterns: patterns, matching: [], failing: [], representative: first))
    }
    while let first = rest.first {
      let bound = grown(from: first, members: members, rest: rest)
      rest.removeAll { accepts(bound, tried[$0]) }
      bounds.append(bound)
    }
    return bounds
  }

  /// The bound that accepts one class, then loosened as far as it accepts only members.
  private func grown(from seed: Int, members: Set<Int>, rest: [Int]) -> Bound {
    let patterns = Set(rest.map { tried[$0].pattern }).sorted { ($0 ?? -1) < ($1 ?? -1) }
    var bound = fullBound(of: seed, patterns: patterns)
    if !isSound(bound, members) { bound.patterns = [tried[seed].pattern] }
    for other in bound.matching {
      var looser = bound
      looser.matching.removeAll { $0 == other }
      if isSound(looser, members) { bound = looser }
    }
    for other in bound.failing {
      var looser = bound
      looser.failing.removeAll { $0 == other }
      if isSound(looser, members) { bound = looser }
    }
    return bound
  }

  private func fullBound(of index: Int, patterns: [Int?]) -> Bound {
    let alive = tried[index].alive
    return Bound(
      patterns: patterns,
      matching: testers.filter {
        alive.contains($0) && !(dependsOnVariables && plan.excluded.contains($0))
      },
      failing: testers.filter {
        !alive.contains($0) && !(dependsOnVariables && !plan.excluded.contains($0))
      },
      representative: index,
    )
  }

  private func isSound(_ bound: Bound, _ members: Set<Int>) -> Bool {
    tried.indices.allSatisfy { members.contains($0) || !accepts(bound, tried[$0]) }
  }

  /// Returns whether a class is one of those that a bound means.
  func accepts(_ bound: Bound, _ valueClass: DifferenceSearch.ValueClass) -> Bool {
    isCovered(valueClass, by: bound)
      && bound.matching.allSatisfy { valueClass.alive.contains($0) }
      && !bound.failing.contains { valueClass.alive.contains($0) }
  }

  /// Returns whether a class lies under a pattern that a bound means.
  func isCovered(_ valueClass: DifferenceSearch.ValueClass, by bound: Bound) -> Bool {
    !patterns(covering: valueClass).isDisjoint(with: bound.patterns)
  }

  /// The patterns of the cause under which a class lies; one requester may be of several entries.
  private func patterns(covering valueClass: DifferenceSearch.ValueClass) -> Set<Int?> {
    guard case .requester(let requester) = valueClass.value, valueClass.pattern != nil,
      let own = plan.cause.meaning.requester
    else { return [valueClass.pattern] }
    return Set(own.entries.indices.filter { own.entries[$0].covers(requester) }.map(Int?.some))
  }

  /// Joins descriptions that can be said in one without covering more.
  private func merged(_ entries: [Entry], _ namer: PatternNamer) -> [Entry] {
    guard entries.count > 1, case .axis(var first) = entries[0].description,
      first.isPlain
    else { return entries }
    var result: [Entry] = []
    for entry in entries.dropFirst() {
      guard case .axis(let axis) = entry.description, axis.within.isEmpty,
        axis.reachedBy.isEmpty, axis.sparedBy.isEmpty,
        !namer.someMeet(first.included, axis.excluded), !dependsOnVariables,
        !namer.someMeet(axis.included, first.excluded)
      else {
        result.append(entry)
        continue
      }
      first = AccessAxis(
        included: first.included + axis.included.filter { !first.included.contains($0) },
        excluded: first.excluded + axis.excluded.filter { !first.excluded.contains($0) },
      )
    }
    let head = Entry(description: .axis(first), representative: entries[0].representative)
    return [head] + result
  }
}
