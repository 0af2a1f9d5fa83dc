import SmallUniverse
import TestSupport
import Testing

@Suite("A comparison")
struct ComparisonBruteForceTests {
  @Test("says of all small documents what the evaluator says", arguments: DocumentUniverse.all)
  func smallDocuments(_ universe: DocumentUniverse) {
    var memory = LiteralMemory()
    let result = universe.check(every: max(1, universe.size / 5), memory: &memory)
    #expect(result.pairs >= 5)
    #expect(result.unreadable == 0)
    #expect(result.wrong.isEmpty, "\(result.wrong.first ?? "")")
  }

  @Test("says of random policies what the evaluator says", arguments: [0, 400, 1_200])
  func randomPairs(first: Int) {
    let seed = SeededGenerator(for: "random pairs from \(first)").seed
    var memory = LiteralMemory()
    for number in first..<(first + 10) {
      let pair = RandomPair(
        number,
        seed: seed,
        PairCheck.Effort(widest: 8, requests: 150),
        memory: &memory,
      )
      #expect(pair.check.verdict != nil, "pair \(number) of seed \(seed) could not be read")
      #expect(pair.check.fault == nil, "pair \(number) of seed \(seed): \(pair.sketch)")
    }
  }
}
