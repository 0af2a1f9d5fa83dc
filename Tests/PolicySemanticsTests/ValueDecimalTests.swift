import Testing

@testable import PolicySemantics

@Suite("A decimal value")
struct ValueDecimalTests {
  @Test(
    "reads integers and decimals into one canonical text, and nothing else",
    arguments: [
      ValueReading("0", "0"), ValueReading("-0", "0"), ValueReading("-0.00", "0"),
      ValueReading("007", "7"),
      ValueReading("1.0", "1"), ValueReading("1.50", "1.5"), ValueReading("-12.25", "-12.25"),
      ValueReading("0.10", "0.1"),
      ValueReading("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
      ValueReading("", nil), ValueReading("-", nil), ValueReading(".5", nil),
      ValueReading("5.", nil),
      ValueReading("+5", nil), ValueReading("1e3", nil), ValueReading(" 1", nil),
      ValueReading("1 ", nil),
      ValueReading("--1", nil), ValueReading("1.2.3", nil), ValueReading("0x10", nil),
      ValueReading("10abc", nil),
      ValueReading("١", nil), ValueReading("1,5", nil),
    ]
  )
  func reads(_ reading: ValueReading) {
    #expect(ExactDecimal(reading.input)?.text == reading.text)
  }

  @Test(
    "is ordered by its exact value",
    arguments: [
      ["-100", "-20", "-9.5", "-9.25", "0", "0.001", "0.01", "0.1", "1", "1.05", "1.5", "9", "10"],
      ["99999999999999999998", "99999999999999999999", "99999999999999999999.1"],
    ]
  )
  func isOrdered(_ texts: [String]) throws {
    let numbers = try texts.map { try #require(ExactDecimal($0)) }
    for (index, low) in numbers.enumerated() {
      for (other, high) in numbers.enumerated() {
        #expect((low < high) == (index < other), "\(low.text) < \(high.text)")
      }
    }
  }

  @Test(
    "has a value between any two, a whole one if there is any",
    arguments: [
      ValueNeighbours("10", "20", between: "11", above: "11", below: "9"),
      ValueNeighbours("0", "1", between: "0.5", above: "1", below: "-1"),
      ValueNeighbours("0.5", "2", between: "1", above: "1.5", below: "-0.5"),
      ValueNeighbours("-1", "0", between: "-0.5", above: "0", below: "-2"),
      ValueNeighbours("-0.5", "-0.25", between: "-0.375", above: "0.5", below: "-1.5"),
      ValueNeighbours("-1.5", "1", between: "-1", above: "-0.5", below: "-2.5"),
      ValueNeighbours("0.1", "0.11", between: "0.105", above: "1.1", below: "-0.9"),
      ValueNeighbours("999", "1000.5", between: "1000", above: "1000", below: "998"),
    ]
  )
  func hasNeighbours(_ example: ValueNeighbours) throws {
    let low = try #require(ExactDecimal(example.low))
    let high = try #require(ExactDecimal(example.high))
    #expect(ExactDecimal.between(low, high).text == example.between)
    #expect(low.nextAbove().text == example.above)
    #expect(low.nextBelow().text == example.below)
  }

  @Test("agrees with integer arithmetic", arguments: [UInt64(20_240_817)])
  func agreesWithIntegers(seed: UInt64) throws {
    var state = seed
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let left = Int(truncatingIfNeeded: state >> 40) % 5000 - 2500
      let right = Int(truncatingIfNeeded: state >> 20) % 5000 - 2500
      let first = try #require(ExactDecimal(String(left)))
      let second = try #require(ExactDecimal(String(right)))
      #expect(first.adding(second).text == String(left + right), "seed \(seed)")
      #expect((first < second) == (left < right), "seed \(seed)")
      #expect(first.adding(first).halved() == first, "seed \(seed)")
    }
  }
}
