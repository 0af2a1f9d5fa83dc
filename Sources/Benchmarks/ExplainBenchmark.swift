import GitHistory
import PlainLanguage
import PolicyReview
import Rendering

/// Explains every change of a policy that any commit of a repository made.
struct ExplainBenchmark {
  /// The most lines that a usual explanation is to have.
  private static let goal = 15

  /// How many of the explanations that are longer are printed.
  private let shown: Int

  private var explaining = Timings()
  private var rendering = Timings()
  private var lineCounts: [Int] = []
  private var inkCounts: [Int] = []
  private var longest = (lines: 0, name: "")
  private var long: [String] = []

  private init(shown: Int) {
    self.shown = shown
  }

  /// Walks the history and prints how long explanations are and how long they take.
  ///
  /// - Parameters:
  ///   - path: The path of the repository.
  ///   - shown: How many explanations above the goal are printed, spread over the history.
  /// - Throws: `GitError` when the history cannot be read.
  static func run(repositoryAt path: String, showing shown: Int) throws(GitError) {
    var benchmark = ExplainBenchmark(shown: shown)
    var changes = try ChangedPolicies(repositoryAt: path)
    while let change = try changes.next() { benchmark.explain(change) }
    benchmark.printLong()
    benchmark.printSummary()
  }

  private mutating func explain(_ change: ChangedPolicies.Change) {
    guard let file = Self.fileChange(change) else { return }
    let review = Review.of([file]) { (version) throws(GitError) in
      (version.content == Self.newContent ? change.after : change.before) ?? []
    }
    for policy in review.changes where policy.changesAccess {
      let one = Review(changes: [policy], problems: [], passedOver: [], policiesUnchanged: 0)
      let report = explaining.measure {
        Report(baseName: "a", headName: "b", commit: nil, review: one)
      }
      let text = rendering.measure {
        TextRenderer(style: TextStyle(width: 80)).render(report)
      }
      count(text, of: change.name)
    }
  }

  private mutating func count(_ text: String, of name: String) {
    // The last two lines count the policies and are no part of the explanation.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3)
    lineCounts.append(lines.count)
    inkCounts.append(lines.count { !$0.isEmpty })
    if lines.count > longest.lines { longest = (lines.count, name) }
    if lines.count > Self.goal {
      long.append("\(name): \(lines.count) lines\n\(lines.joined(separator: "\n"))")
    }
  }

  private func printLong() {
    let step = max(1, long.count / max(1, shown))
    for index in stride(from: 0, to: long.count, by: step).prefix(shown) {
      print(long[index] + "\n")
    }
  }

  private static let path = "policies/policy.json"

  private static let oldContent = content("1")

  private static let newContent = content("2")

  /// Names a content by a digit; the objects are in no repository.
  private static func content(_ digit: String) -> FileVersion.Content {
    .blob(ObjectID(hex: String(repeating: digit, count: 40)))
  }

  private static func fileChange(_ change: ChangedPolicies.Change) -> FileChange? {
    let before = change.before.map { _ in FileVersion(path: path, content: oldContent) }
    let after = change.after.map { _ in FileVersion(path: path, content: newContent) }
    return switch (before, after) {
    case (nil, nil): nil
    case (nil, _?): FileChange(kind: .added, before: nil, after: after)
    case (_?, nil): FileChange(kind: .deleted, before: before, after: nil)
    case (_?, _?): FileChange(kind: .modified, before: before, after: after)
    }
  }

  private func printSummary() {
    print("\(lineCounts.count) changes of access explained, 80 columns wide")
    for (name, counts) in [("lines with words", inkCounts), ("lines with blank ones", lineCounts)] {
      let sorted = counts.sorted()
      let within = sorted.count { $0 <= Self.goal }
      let share = Double(within * 1000 / max(1, sorted.count)) / 10
      let median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
      let high = sorted.isEmpty ? 0 : sorted[sorted.count * 9 / 10]
      print("\(name): \(share) % have at most \(Self.goal); median \(median), 90 % \(high)")
    }
    print("longest: \(longest.lines) lines, \(longest.name)")
    print("explained: \(explaining.summary)")
    print("rendered: \(rendering.summary)")
  }
}
