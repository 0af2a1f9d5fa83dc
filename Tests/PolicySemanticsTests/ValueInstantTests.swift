import Testing

@testable import PolicySemantics

@Suite("An instant")
struct ValueInstantTests {
  @Test(
    "reads the W3C forms and bare seconds since 1970, and nothing else",
    arguments: [
      ValueReading("1970", "1970-01-01T00:32:50Z"), ValueReading("0", "1970-01-01T00:00:00Z"),
      ValueReading("-1", "1969-12-31T23:59:59Z"),
      ValueReading("1577836800", "2020-01-01T00:00:00Z"),
      ValueReading("2013-06", "2013-06-01T00:00:00Z"),
      ValueReading("2013-06-30", "2013-06-30T00:00:00Z"),
      ValueReading("2013-06-30T12:05Z", "2013-06-30T12:05:00Z"),
      ValueReading("2013-06-30T12:05:09Z", "2013-06-30T12:05:09Z"),
      ValueReading("2013-06-30T12:05:09.250Z", "2013-06-30T12:05:09.25Z"),
      ValueReading("2013-06-30T00:30:00+01:00", "2013-06-29T23:30:00Z"),
      ValueReading("2013-12-31T23:30:00-05:30", "2014-01-01T05:00:00Z"),
      ValueReading("0000-02-29", "0000-02-29T00:00:00Z"),
      ValueReading("2000-02-29", "2000-02-29T00:00:00Z"),
      ValueReading("9999-12-31T23:59:59.5Z", "9999-12-31T23:59:59.5Z"),
      ValueReading("1969-12-31T23:59:59.75Z", "1969-12-31T23:59:59.75Z"),
      ValueReading("253402300800", "253402300800"), ValueReading("-62167219201", "-62167219201"),
      ValueReading("99999999999999999999999", "99999999999999999999999"),
      ValueReading("-9223372036854775808", "-9223372036854775808"),
      ValueReading("1900-02-29", nil), ValueReading("2013-00", nil), ValueReading("2013-13", nil),
      ValueReading("2013-06-31", nil), ValueReading("2013-6-1", nil),
      ValueReading("20130630T120500Z", nil),
      ValueReading("2013-06-30T12:05:09", nil), ValueReading("2013-06-30T12Z", nil),
      ValueReading("2013-06-30T24:00Z", nil), ValueReading("2013-06-30T12:60Z", nil),
      ValueReading("2013-06-30T12:05:60Z", nil), ValueReading("2013-06-30T12:05:09.Z", nil),
      ValueReading("2013-06-30T12:05+0100", nil), ValueReading("2013-06-30t12:05z", nil),
      ValueReading("2013-06-30 12:05Z", nil), ValueReading("2013-06T12:05Z", nil),
      ValueReading("2013-06-30Z", nil), ValueReading("", nil), ValueReading("-", nil),
      ValueReading("1.5", nil),
      ValueReading("tomorrow", nil), ValueReading("+5", nil),
    ]
  )
  func reads(_ reading: ValueReading) {
    #expect(Instant(reading.input)?.text == reading.text)
  }

  @Test(
    "is ordered in time whatever its form",
    arguments: [
      [
        "-1", "0", "1970-01-01T00:00:00.001Z", "1970-01-01T01:00:01+01:00", "100", "2013-06",
        "2013-06-01T00:00:00.5Z", "9999-12-31T23:59:59Z", "253402300800",
      ]
    ]
  )
  func isOrdered(_ texts: [String]) throws {
    let instants = try texts.map { try #require(Instant($0)) }
    for (index, low) in instants.enumerated() {
      for (other, high) in instants.enumerated() {
        #expect((low < high) == (index < other), "\(low.text) < \(high.text)")
      }
    }
  }

  @Test(
    "has an instant between any two, on a whole second if there is any",
    arguments: [
      ValueNeighbours(
        "2013-01-01",
        "2014-01-01",
        between: "2013-01-01T00:00:01Z",
        above: "2013-01-01T00:00:01Z",
        below: "2012-12-31T23:59:59Z"
      ),
      ValueNeighbours(
        "0",
        "1",
        between: "1970-01-01T00:00:00.5Z",
        above: "1970-01-01T00:00:01Z",
        below: "1969-12-31T23:59:59Z"
      ),
      ValueNeighbours(
        "1969-12-31T23:59:59.5Z",
        "1",
        between: "1970-01-01T00:00:00Z",
        above: "1970-01-01T00:00:00Z",
        below: "1969-12-31T23:59:59Z"
      ),
      ValueNeighbours(
        "9999-12-31T23:59:59.5Z",
        "253402300801",
        between: "253402300800",
        above: "253402300800",
        below: "9999-12-31T23:59:59Z"
      ),
    ]
  )
  func hasNeighbours(_ example: ValueNeighbours) throws {
    let low = try #require(Instant(example.low))
    let high = try #require(Instant(example.high))
    #expect(Instant.between(low, high).text == example.between)
    #expect(low.nextAbove().text == example.above)
    #expect(low.nextBelow().text == example.below)
  }

  @Test("reads its own text back", arguments: [UInt64(7_310_577)])
  func readsItsOwnText(seed: UInt64) throws {
    var state = seed
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let seconds = Int64(truncatingIfNeeded: state >> 24) % 300_000_000_000 - 65_000_000_000
      let instant = try #require(Instant(String(seconds)))
      #expect(Instant(instant.text) == instant, "seed \(seed): \(seconds)")
    }
  }
}
