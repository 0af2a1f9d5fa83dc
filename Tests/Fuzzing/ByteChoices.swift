/// Choices read from bytes one after the other, so that a fuzzer's bytes steer what is made.
///
/// Where the bytes are used up every choice is the first one.
struct ByteChoices {
  private var rest: ArraySlice<UInt8>

  /// Reads choices from these bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// Whether all bytes are used up.
  var isExhausted: Bool { rest.isEmpty }

  /// Returns a number from 0 up to a limit of at most 65,536, which is never reached.
  mutating func number(below limit: Int) -> Int {
    precondition((1...65_536).contains(limit), "a choice is made of one or two bytes")
    let first = Int(byte())
    return (limit <= 256 ? first : first << 8 | Int(byte())) % limit
  }

  /// Returns true once in so many times.
  mutating func onceIn(_ times: Int) -> Bool {
    number(below: times) == times - 1
  }

  /// Returns one of several things; there must be one.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing {
    things[number(below: things.count)]
  }

  /// Returns a text of up to eleven bytes that may be anything; what is no UTF-8 is replaced.
  mutating func text() -> String {
    let count = number(below: 12)
    let bytes = rest.prefix(count)
    rest = rest.dropFirst(count)
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func byte() -> UInt8 {
    rest.popFirst() ?? 0
  }
}
