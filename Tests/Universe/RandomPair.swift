/// The pair of a number among all pairs of a seed, with what holding it against the evaluator gave.
package struct RandomPair: Sendable {
  /// The pair as drawn.
  package let sketch: PairSketch

  /// What was found; the pair could not be read when there is no verdict.
  package let check: PairCheck

  /// Draws a pair and checks it; every number has random numbers of its own.
  package init(
    _ number: Int,
    seed: UInt64,
    _ effort: PairCheck.Effort = .usual,
    comparing: ReadPair.Comparing = ReadPair.compare,
    memory: inout LiteralMemory,
  ) {
    var generator = CountingGenerator(seed: seed, number: number)
    sketch = PairSource.pair(number, using: &generator)
    check = Self.check(
      sketch,
      laws: [.mirror, Law.allCases[number % Law.allCases.count]],
      effort,
      comparing: comparing,
      using: &generator,
      memory: &memory,
    )
  }

  /// Checks a pair that was not drawn.
  package init(
    _ sketch: PairSketch,
    laws: [Law],
    comparing: ReadPair.Comparing = ReadPair.compare,
    memory: inout LiteralMemory,
  ) {
    self.sketch = sketch
    var generator = CountingGenerator(seed: 1)
    check = Self.check(
      sketch,
      laws: laws,
      .thorough,
      comparing: comparing,
      using: &generator,
      memory: &memory,
    )
  }

  /// Checks a pair and the laws; a pair that cannot be read gives an empty answer.
  package static func check(
    _ sketch: PairSketch,
    laws: [Law],
    _ effort: PairCheck.Effort,
    comparing: ReadPair.Comparing = ReadPair.compare,
    using generator: inout CountingGenerator,
    memory: inout LiteralMemory,
  ) -> PairCheck {
    do throws(UniverseError) {
      let pair = try ReadPair(sketch, comparing: comparing)
      var check = try PairCheck.of(pair, effort, using: &generator, &memory)
      for law in laws where check.fault == nil {
        if try !law.holds(for: pair, comparing: comparing, using: &generator) {
          check.fault = .lawBroken(law)
        }
      }
      return check
    } catch {
      return PairCheck()
    }
  }

  /// Returns the simplest pair that fails or stays undecided in the same way, with its check.
  ///
  /// It is nil when this pair was decided rightly.
  package func shrunk(
    comparing: ReadPair.Comparing = ReadPair.compare,
    memory: inout LiteralMemory,
  ) -> (sketch: PairSketch, check: PairCheck)? {
    guard check.fault != nil || !check.undecided.isEmpty else { return nil }
    let laws: [Law] = if case .lawBroken(let law)? = check.fault { [law] } else { [] }
    var last = check
    let simplest = sketch.shrunk { candidate in
      var generator = CountingGenerator(seed: 1)
      let next = Self.check(
        candidate,
        laws: laws,
        .thorough,
        comparing: comparing,
        using: &generator,
        memory: &memory,
      )
      let isAlike =
        check.fault?.isLike(next.fault) ?? next.undecided.contains { $0 == check.undecided[0] }
      if isAlike { last = next }
      return isAlike
    }
    return (simplest, last)
  }
}

extension PairCheck.Effort {
  /// What one of many pairs is worth.
  package static let usual = PairCheck.Effort(widest: 8, requests: 800)

  /// What a pair is worth that is made smaller.
  package static let thorough = PairCheck.Effort(widest: 24, requests: 4_000)
}
