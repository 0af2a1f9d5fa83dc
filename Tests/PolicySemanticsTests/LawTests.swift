import PolicySemantics
import SmallUniverse
import TestSupport
import Testing

@Suite("Every comparison")
struct LawTests {
  private static let effort = PairCheck.Effort(widest: 4, requests: 1)

  @Test("obeys the laws", arguments: Law.allCases)
  func laws(_ law: Law) {
    let seed = SeededGenerator(for: "the law of \(law)").seed
    var memory = LiteralMemory()
    for number in stride(from: 0, to: 1_500, by: 300) {
      var generator = CountingGenerator(seed: seed, number: number)
      let pair = PairSource.pair(number, using: &generator)
      let check = RandomPair.check(
        pair,
        laws: [law],
        Self.effort,
        using: &generator,
        memory: &memory,
      )
      #expect(check.fault != .lawBroken(law), "pair \(number) of seed \(seed): \(pair)")
    }
  }

  @Test("of a document with itself is the same under every reading", arguments: Choice.allCases)
  func reflexivity(_ choice: Choice) {
    let seed = SeededGenerator(for: "reflexivity under \(choice.rawValue)").seed
    var memory = LiteralMemory()
    for number in stride(from: 0, to: 1_200, by: 400) {
      var generator = CountingGenerator(seed: seed, number: number)
      var pair = PairSource.pair(number, using: &generator)
      pair.choices = [choice]
      pair.new = pair.old
      let check = RandomPair.check(pair, laws: [], Self.effort, using: &generator, memory: &memory)
      let isSame = check.verdict == nil || check.verdict == .same || check.verdict == .undecided
      #expect(isSame, "pair \(number) of seed \(seed): \(pair)")
    }
  }
}
