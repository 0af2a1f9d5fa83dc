import PolicySemantics
import SmallUniverse

/// Holds all pairs of small documents of each construct against all requests.
struct UniverseBenchmark {
  /// The distance between the pairs that are taken under readings other than the default.
  private static let stepOfReadings = 41

  /// Runs every universe, and a part of it under every other reading, and prints what is wrong.
  ///
  /// - Returns: whether every answer was right.
  static func run() -> Bool {
    var memory = LiteralMemory()
    var isRight = true
    var pairs = 0
    for universe in DocumentUniverse.all {
      var results = [universe.check(every: 1, memory: &memory)]
      for choice in Choice.allCases {
        results.append(universe.check(every: stepOfReadings, choices: [choice], memory: &memory))
      }
      let wrong = results.flatMap(\.wrong)
      for trouble in wrong.prefix(3) { print("\(universe): \(trouble)") }
      isRight = isRight && wrong.isEmpty
      let count = results.reduce(0) { $0 + $1.pairs }
      pairs += count
      print("\(universe): \(count) pairs, \(wrong.count) not decided rightly")
    }
    print("\(pairs) pairs")
    return isRight
  }
}
