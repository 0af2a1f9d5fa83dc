import PolicySemantics
import SmallUniverse

/// Compares random pairs of policies and holds every answer against the literal evaluator.
struct RandomBenchmark {
  /// How many threads share the pairs.
  private static let workers = 2

  /// After how many pairs a thread says how far it is.
  private static let milestone = 10_000

  /// The most failures that are made small and printed.
  private static let failureLimit = 40

  /// Runs as many pairs as asked for from a seed, on two threads, and prints every disagreement.
  ///
  /// - Returns: whether every answer was right.
  static func run(pairs: Int, seed: UInt64) async -> Bool {
    print("seed \(seed)")
    let clock = ContinuousClock()
    let start = clock.now
    let tally = await withTaskGroup(of: RandomTally.self) { group in
      for worker in 0..<workers {
        group.addTask {
          Self.tally(stride(from: worker, to: pairs, by: workers), seed: seed)
        }
      }
      return await group.reduce(into: RandomTally()) { $0.add($1) }
    }
    let seconds = Double((clock.now - start).components.seconds)
    let processor = processorSeconds()
    for number in tally.wrong.sorted().prefix(failureLimit) { repeatPair(number, seed: seed) }
    report(tally, seconds: max(1, seconds), processor: processor)
    return tally.wrong.isEmpty && tally.unreadable == 0
  }

  /// Runs the pair of a number alone and prints it, made small where it fails.
  ///
  /// - Returns: whether the answer was right.
  @discardableResult
  static func repeatPair(_ number: Int, seed: UInt64) -> Bool {
    var memory = LiteralMemory()
    let pair = RandomPair(number, seed: seed, memory: &memory)
    print("pair \(number) of seed \(seed)\n\(pair.sketch)")
    print(
      "verdict \(pair.check.verdict?.rawValue ?? "unreadable"), \(pair.check.requests) requests"
    )
    if !pair.check.undecided.isEmpty { print("undecided \(pair.check.undecided.map(\.rawValue))") }
    guard let (simplest, check) = pair.shrunk(memory: &memory) else { return true }
    let isWrong = check.fault != nil
    print("\(isWrong ? "WRONG" : "OPEN"): \(check.trouble ?? "")\nat its smallest\n\(simplest)")
    printParts(of: simplest)
    print("")
    return !isWrong
  }

  private static func printParts(of sketch: PairSketch) {
    do throws(UniverseError) {
      let comparison = try ReadPair(sketch).comparison
      print("verdict \(comparison.verdict.rawValue), guardrails \(comparison.guardrails.rawValue)")
      for claim in Claim.allCases {
        for part in claim.parts(of: comparison) {
          print("\(claim.rawValue): \(part.actions) \(part.resources) \(part.principals)")
          for condition in part.conditions { print("  \(condition)") }
        }
      }
    } catch {
      print("unreadable: \(error)")
    }
  }

  private static func tally(_ numbers: StrideTo<Int>, seed: UInt64) -> RandomTally {
    var memory = LiteralMemory()
    var tally = RandomTally()
    for number in numbers {
      if number > 0, number % milestone == 0 {
        print("\(number) pairs, \(tally.wrong.count) wrong")
      }
      tally.add(number, RandomPair(number, seed: seed, memory: &memory).check)
    }
    return tally
  }

  private static func report(_ tally: RandomTally, seconds: Double, processor: Double) {
    let verdicts = tally.verdicts.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue) \($0.value)" }
    print(verdicts.joined(separator: ", "))
    for (reason, count) in tally.undecided.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      print("undecided for \(reason.rawValue): \(count)")
    }
    if !tally.open.isEmpty { print("undecided pairs: \(tally.open.sorted().prefix(20))") }
    if tally.unreadable > 0 { print("\(tally.unreadable) could not be read") }
    print(
      "\(tally.pairs) pairs over \(tally.requests) requests, \(tally.exhaustive) of them over all, "
        + "in \(Int(seconds)) s and \(Int(processor)) s of processor time, "
        + "\(tally.wrong.count) answered wrongly"
    )
  }
}
