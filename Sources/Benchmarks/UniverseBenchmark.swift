import SmallUniverse

/// Holds all pairs of small documents of each construct against all requests.
struct UniverseBenchmark {
  /// Runs every universe and prints what is wrong, at most a few answers of each.
  ///
  /// - Returns: whether every answer was right.
  static func run() -> Bool {
    var memory = LiteralMemory()
    var isRight = true
    var pairs = 0
    for universe in DocumentUniverse.all {
      let result = universe.check(every: 1, memory: &memory)
      for trouble in result.wrong.prefix(3) { print("\(universe): \(trouble)") }
      isRight = isRight && result.wrong.isEmpty
      pairs += result.pairs
      print(
        "\(universe): \(result.pairs) pairs, \(result.unreadable) could not be read, "
          + "\(result.wrong.count) answered wrongly"
      )
    }
    print("\(pairs) pairs")
    return isRight
  }
}
