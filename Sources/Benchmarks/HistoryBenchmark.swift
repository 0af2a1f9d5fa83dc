import GitHistory
import PolicySemantics

/// Compares both versions of every policy that any commit of a repository changed.
struct HistoryBenchmark {
  private var verdicts: [String: Int] = [:]
  private var guardrails: [String: Int] = [:]
  private var reasons: [String: Int] = [:]
  private var timings = Timings()
  private var commits = 0
  private var pairs = 0
  private var parts = 0
  private var broken = 0

  /// Walks the history and prints the counts, the durations and the memory.
  ///
  /// - Throws: `GitError` when the history cannot be read.
  static func run(repositoryAt path: String) throws(GitError) {
    var benchmark = HistoryBenchmark()
    var changes = try ChangedPolicies(repositoryAt: path)
    while let change = try changes.next() { benchmark.compare(change) }
    benchmark.commits = changes.commits
    benchmark.printSummary()
  }

  private mutating func compare(_ change: ChangedPolicies.Change) {
    pairs += 1
    let comparison: Comparison? = timings.measure {
      switch PolicyPair.read(change.before, change.after) {
      case .notPolicy: nil
      case .invalid: .invalid
      case .pair(let pair): pair.compared()
      }
    }
    if timings.lastMilliseconds > 20 {
      print("slow: \(change.name): \(timings.lastMilliseconds) ms")
    }
    guard let comparison else {
      broken += 1
      return
    }
    verdicts[comparison.verdict.rawValue, default: 0] += 1
    guardrails[comparison.guardrails.rawValue, default: 0] += 1
    parts += comparison.gained.count + comparison.lost.count
    parts += comparison.loosened.count + comparison.tightened.count
    for entry in comparison.undecided {
      print("undecided: \(change.name): \(entry.reason.rawValue) at \(entry.pointer)")
      reasons[entry.reason.rawValue, default: 0] += 1
    }
    if comparison.verdict == .invalid { print("invalid: \(change.name)") }
  }

  private func printSummary() {
    print("\(commits) commits, \(pairs) changed files, \(broken) that hold no policy")
    print("verdicts: " + listed(verdicts))
    print("guardrails: " + listed(guardrails))
    print("undecided for: " + (reasons.isEmpty ? "nothing" : listed(reasons)))
    print("\(parts) parts, each with a witness that the evaluator confirmed")
    print("read and compared: " + timings.summary)
    print("peak memory: \(peakMemory()) MB")
  }

  private func listed(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }
}
