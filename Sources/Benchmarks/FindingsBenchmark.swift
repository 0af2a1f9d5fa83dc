import GitHistory
import PolicyReview

/// Finds what to know about every policy that any commit of a repository changed.
struct FindingsBenchmark {
  private var rules: [FindingRule: Int] = [:]
  private var severities: [Severity: Int] = [:]
  private var worst: [Severity: Int] = [:]
  private var timings = Timings()
  private var changes = 0
  private var largest = 0

  /// Walks the history and prints counts by rule and severity, and durations beyond comparing.
  ///
  /// - Throws: `GitError` when the history cannot be read.
  static func run(repositoryAt path: String) throws(GitError) {
    var benchmark = FindingsBenchmark()
    var walk = try ChangedPolicies(repositoryAt: path)
    while let change = try walk.next() { benchmark.add(change) }
    benchmark.printSummary(commits: walk.commits)
  }

  private mutating func add(_ change: ChangedPolicies.Change) {
    for found in ChangedPolicies.review(of: change).changes {
      changes += 1
      guard found.changesAccess else { continue }
      let findings = timings.measure { found.findingsAnew() }
      largest = max(largest, findings.count)
      if timings.lastMilliseconds > 20 {
        print("slow: \(change.name): \(timings.lastMilliseconds) ms")
      }
      for finding in findings {
        rules[finding.rule, default: 0] += 1
        severities[finding.severity, default: 0] += 1
      }
      if let severity = findings.first?.severity { worst[severity, default: 0] += 1 }
    }
  }

  private func printSummary(commits: Int) {
    print("\(commits) commits, \(changes) changed policies, at most \(largest) findings each")
    for rule in FindingRule.allCases { print("\(rule.rawValue): \(rules[rule] ?? 0)") }
    for severity in Severity.allCases.reversed() {
      print(
        "\(severity.rawValue): \(severities[severity] ?? 0) findings, "
          + "the most severe of \(worst[severity] ?? 0) changes"
      )
    }
    print("beyond comparing: " + timings.summary)
    print("peak memory: \(peakMemory()) MB")
  }
}
