extension ClassDescriber {
  /// Describes the actions of a bound; one that resource control policies never reach stands apart
  /// where the patterns of such a policy would say the wrong thing of it.
  func actionEntries(_ bound: Bound, _ axis: AccessAxis, _ chosen: [Int]) -> [Entry] {
    let whole = Entry(description: .axis(axis), representative: bound.representative)
    let tests = (bound.matching + bound.failing).map { plan.others[$0].meaning.action }
    guard let test = tests.first(where: { $0.spared != nil }), let spared = test.spared else {
      return [whole]
    }
    switch (includes(spared, bound), axis.matches(spared)) {
    case (true, true), (false, false): return [whole]
    case (false, true):
      let rest = AccessAxis(
        included: axis.included,
        excluded: axis.excluded + [test.sparedText],
        within: axis.within,
      )
      return [Entry(description: .axis(rest), representative: bound.representative)]
    case (true, false):
      guard let representative = chosen.first(where: { survives(like: spared, tried[$0]) }) else {
        return [whole]
      }
      let alone = Entry(
        description: .axis(AccessAxis(included: [test.sparedText])),
        representative: representative,
        value: .action(spared),
      )
      // The patterns say something only where another action is meant as well.
      let other = chosen.first { index in
        accepts(bound, tried[index]) && tried[index].value != .action(spared)
      }
      return other.map { [Entry(description: .axis(axis), representative: $0), alone] } ?? [alone]
    }
  }

  private func includes(_ action: ActionValue, _ bound: Bound) -> Bool {
    let own = plan.cause.meaning.action
    let isOwn = bound.patterns.contains { index in
      index.map { own.patterns[$0].matches(action) } ?? own.matches(action)
    }
    return isOwn && bound.matching.allSatisfy { plan.others[$0].meaning.action.matches(action) }
      && !bound.failing.contains { plan.others[$0].meaning.action.matches(action) }
  }

  private func survives(
    like action: ActionValue,
    _ valueClass: DifferenceSearch.ValueClass,
  ) -> Bool {
    testers.allSatisfy {
      valueClass.alive.contains($0) == plan.others[$0].meaning.action.matches(action)
    }
  }
}

extension AccessAxis {
  /// Returns whether an action is one of the axis.
  fileprivate func matches(_ action: ActionValue) -> Bool {
    included.contains { Self.matches($0, action) }
      && !excluded.contains { Self.matches($0, action) }
      && within.allSatisfy { list in list.contains { Self.matches($0, action) } }
  }

  private static func matches(_ pattern: String, _ action: ActionValue) -> Bool {
    ActionPattern(pattern).matches(action)
  }
}
