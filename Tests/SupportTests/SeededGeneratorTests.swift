import TestSupport
import Testing

@Suite("A seeded generator")
struct SeededGeneratorTests {
  @Test("gives the same numbers for the same seed", arguments: [0, 1, UInt64.max])
  func repeats(_ seed: UInt64) {
    var first = SeededGenerator(seed: seed)
    var second = SeededGenerator(seed: seed)
    let numbers = (0..<20).map { _ in first.next() }
    #expect(numbers == (0..<20).map { _ in second.next() })
    #expect(Set(numbers).count == 20)
  }
}
