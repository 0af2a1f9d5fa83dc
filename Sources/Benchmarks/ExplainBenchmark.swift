import GitHistory
import PlainLanguage
import PolicyReview
import Rendering

/// Explains every change of a policy that any commit of a repository made.
struct ExplainBenchmark {
  /// The most lines that a usual explanation is to have.
  private static let goal = 15

  private var timings = Timings()
  private var lineCounts: [Int] = []
  private var inkCounts: [Int] = []
  private var longest = (lines: 0, name: "")

  /// Walks the history and prints how long explanations are and how long they take.
  ///
  /// - Throws: `GitError` when the history cannot be read.
  static func run(repositoryAt path: String) throws(GitError) {
    var benchmark = ExplainBenchmark()
    var changes = try ChangedPolicies(repositoryAt: path)
    while let change = try changes.next() { benchmark.explain(change) }
    benchmark.printSummary()
  }

  private mutating func explain(_ change: ChangedPolicies.Change) {
    guard let file = Self.fileChange(change) else { return }
    let review = Review.of([file]) { (version) throws(GitError) in
      (version.content == Self.newContent ? change.after : change.before) ?? []
    }
    for policy in review.changes where policy.changesAccess {
      let one = Review(changes: [policy], problems: [], passedOver: [], policiesUnchanged: 0)
      let text = timings.measure {
        let report = Report(baseName: "a", headName: "b", commit: nil, review: one)
        return TextRenderer(style: TextStyle(width: 80)).render(report)
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
    print("explained and rendered: \(timings.summary)")
  }
}
