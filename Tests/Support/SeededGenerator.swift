import Foundation

/// Random numbers that a printed seed brings back.
///
/// A failing run is repeated with the seed that it printed: `SEED=42 swift test`.
package struct SeededGenerator: RandomNumberGenerator {
  /// The number from which all others follow.
  package let seed: UInt64

  private var state: UInt64

  /// Creates a generator from the seed in the environment variable `SEED`, or a new one.
  ///
  /// - Parameter subject: what the numbers are for; printed with the seed.
  package init(for subject: String) {
    let given = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
    self.init(seed: given ?? UInt64.random(in: 0...UInt64(UInt32.max)))
    print("seed of \(subject): \(seed)")
  }

  /// Creates a generator that always gives the same numbers.
  package init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// Returns the next number, by the SplitMix64 method.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
