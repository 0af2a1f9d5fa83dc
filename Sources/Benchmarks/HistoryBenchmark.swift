import GitHistory
import LocatedJSON
import PolicyDiscovery
import PolicyModel
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
    let repository = try Repository.open(startingAt: path)
    let head = try repository.resolveCommit("HEAD")
    var walk = try repository.walk(from: [head.id])
    while let commit = try walk.next() { try benchmark.compare(commit, in: repository) }
    benchmark.printSummary()
  }

  private mutating func compare(_ commit: Commit, in repository: Repository) throws(GitError) {
    commits += 1
    let parent = commit.parents.first.map(TreeState.commit) ?? .empty
    for change in try repository.changes(from: parent, to: .commit(commit.id)) {
      let before = try contents(change.before, in: repository)
      let after = try contents(change.after, in: repository)
      compare(before, after, name: "\(commit.id.abbreviation) \(change.after?.path ?? "")")
    }
  }

  private func contents(
    _ version: FileVersion?,
    in repository: Repository,
  ) throws(GitError) -> [UInt8]? {
    guard let version else { return nil }
    return try repository.contents(of: version, limit: 16 << 20)
  }

  private mutating func compare(_ before: [UInt8]?, _ after: [UInt8]?, name: String) {
    pairs += 1
    let comparison = timings.measure {
      Self.comparison(of: before, and: after)
    }
    if timings.lastMilliseconds > 20 {
      print("slow: \(name): \(timings.lastMilliseconds) ms")
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
      print("undecided: \(name): \(entry.reason.rawValue) at \(entry.pointer)")
      reasons[entry.reason.rawValue, default: 0] += 1
    }
    if comparison.verdict == .invalid { print("invalid: \(name)") }
  }

  /// Reads and compares two contents; nil when one is no policy at all.
  private static func comparison(of before: [UInt8]?, and after: [UInt8]?) -> Comparison? {
    var policies: [FoundPolicy?] = []
    for bytes in [before, after] {
      guard let bytes, !bytes.isEmpty else {
        policies.append(nil)
        continue
      }
      guard case .found(let found, _) = Discovery.discover(in: bytes), found.count == 1 else {
        return nil
      }
      policies.append(found[0])
    }
    let telling = policies.compactMap { $0 }.last
    let kind = telling.map { $0.kind ?? Discovery.inferredKind(of: $0.node) } ?? .identity
    let readings = policies.map { $0.map { PolicyReading.read($0.node, kind: kind) } }
    guard !readings.contains(where: { $0 != nil && $0?.document == nil }) else { return .invalid }
    return .between(old: readings[0]?.document, new: readings[1]?.document, kind: kind)
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
