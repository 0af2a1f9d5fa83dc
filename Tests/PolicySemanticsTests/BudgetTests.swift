import SmallUniverse
import TestSupport
import Testing

@testable import PolicySemantics

@Suite("A comparison with few steps")
struct BudgetTests {
  @Test("is right or says that it is not whole", arguments: [300, 2_000, 10_000, 50_000, 200_000])
  func isHonest(steps: Int) throws {
    let seed = SeededGenerator(for: "comparisons in \(steps) steps").seed
    for number in 0..<120 {
      var generator = CountingGenerator(seed: seed, number: number)
      let sketch = PairSource.pair(number, using: &generator)
      let whole: Comparison
      do { whole = try read(sketch, steps: Comparer.stepLimit).comparison } catch { continue }
      let part = try read(sketch, steps: steps).comparison
      guard part.undecided.isEmpty else {
        #expect(part.verdict != .same, "pair \(number) of seed \(seed): \(sketch)")
        continue
      }
      #expect(part.verdict == whole.verdict, "pair \(number) of seed \(seed): \(sketch)")
      #expect(part.guardrails == whole.guardrails, "pair \(number) of seed \(seed): \(sketch)")
      #expect(part.gained.map(\.fingerprint) == whole.gained.map(\.fingerprint))
      #expect(part.lost.map(\.fingerprint) == whole.lost.map(\.fingerprint))
    }
  }

  private func read(_ sketch: PairSketch, steps: Int) throws(UniverseError) -> ReadPair {
    try ReadPair(sketch) { old, new, kind, surroundings, reading in
      var comparer = Comparer(
        old: old,
        new: new,
        kind: kind,
        surroundings: surroundings,
        premises: Premises(reading: reading, axioms: .standard),
        steps: steps,
      )
      return comparer.compare()
    }
  }
}
