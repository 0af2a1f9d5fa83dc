/// Random numbers that a seed brings back, by the SplitMix64 method.
package struct CountingGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Creates a generator that always gives the same numbers.
  package init(seed: UInt64) {
    state = seed
  }

  /// Creates the generator of one numbered thing among many of a seed.
  package init(seed: UInt64, number: Int) {
    var seeds = CountingGenerator(seed: seed)
    state = seeds.next() ^ (UInt64(truncatingIfNeeded: number) &* 0xD6E8_FEB8_6659_FD93)
  }

  /// Returns the next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns whether an event of a probability in a hundred happens.
  package mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }

  /// Returns one of some values, which must not be none.
  package mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }
}
