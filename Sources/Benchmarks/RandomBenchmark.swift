import PolicyModel
import SmallUniverse

/// Compares random pairs of policies and holds every answer against brute force over a small universe.
struct RandomBenchmark {
  /// The most requests that one pair is held against.
  private static let requestLimit = 800

  /// Holds every pair of clauses on every key against brute force and prints what is wrong.
  ///
  /// - Returns: whether every answer was right.
  static func runClausePairs() throws -> Bool {
    var isRight = true
    for universe in ClauseUniverse.all {
      let result = try universe.check(every: 1)
      for trouble in result.wrong { print("\(universe): \(trouble)") }
      isRight = isRight && result.wrong.isEmpty
      print(
        "\(universe): \(result.pairs) pairs over \(universe.requests.count) requests, "
          + "\(result.wrong.count) answered wrongly"
      )
    }
    return isRight
  }

  /// Runs as many pairs as asked for from a seed and prints every disagreement.
  ///
  /// - Returns: whether every answer was right.
  static func run(pairs: Int, seed: UInt64) throws -> Bool {
    print("seed \(seed)")
    var generator = CountingGenerator(state: seed)
    var wrong = 0
    for number in 0..<pairs {
      let policies = RandomPolicies(namesPrincipals: number % 3 == 2, using: &generator)
      let old = policies.document(using: &generator)
      let new =
        Bool.random(using: &generator)
        ? policies.variation(of: old, using: &generator) : policies.document(using: &generator)
      var requests = policies.requests()
      if requests.count > requestLimit {
        requests.shuffle(using: &generator)
        requests.removeLast(requests.count - requestLimit)
      }
      let kind: PolicyKind = policies.namesPrincipals ? .resource : .identity
      let texts = (RandomPolicies.text(of: old), RandomPolicies.text(of: new))
      let check = try BruteForce(old: texts.0, new: texts.1, kind: kind)
      if let disagreement = check.disagreement(over: requests) {
        wrong += 1
        print("pair \(number): \(disagreement)\n  old \(texts.0)\n  new \(texts.1)")
      }
    }
    print("\(pairs) pairs, \(wrong) answered wrongly")
    return wrong == 0
  }
}

/// Random numbers that a seed brings back, by the SplitMix64 method.
private struct CountingGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
