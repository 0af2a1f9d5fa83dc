import LocatedJSON
import PlainLanguage
import PolicyReview
import PolicySemantics

/// Renders a report as Markdown, in the part of it that GitHub shows.
///
/// ```swift
/// MarkdownRenderer(detail: .normal).render(report)  // ### 1 policy widened …
/// ```
public struct MarkdownRenderer: Hashable, Sendable {
  /// How much is told.
  private let detail: TextStyle.Detail

  /// Renders with a detail.
  public init(detail: TextStyle.Detail = .normal) {
    self.detail = detail
  }

  /// Renders a report; the text ends in a line break.
  public func render(_ report: Report) -> String {
    let changes = zip(report.review.changes, report.explanations)
      .filter { change, _ in change.changesAccess || detail >= .verbose }
      .flatMap { MarkdownChange(change: $0, explanation: $1, detail: detail).blocks }
    let blocks = [.heading(3, [.words(ReviewWords(report.review).summary)])] + changes
    return MarkdownTree.document(blocks + ends(of: report))
  }

  /// What follows the changes: problems, policies that differ in text only, terms and facts.
  private func ends(of report: Report) -> [MarkdownTree] {
    var blocks: [MarkdownTree] = []
    let problems = report.review.problems.filter(\.standsAlone)
    if !problems.isEmpty {
      blocks.append(.list(problems.map { MarkdownTree.Item(line: Self.line($0)) }))
      blocks.append(.paragraph([.words("What has a problem was not compared.")]))
    }
    if report.review.changesAccess || !problems.isEmpty,
      let words = ReviewWords(report.review).sameAccess
    {
      blocks.append(.paragraph([.words("\(words).")]))
    }
    blocks += report.terms.map { .paragraph([.words($0)]) }
    if !report.namesUsed.isEmpty {
      let facts = report.namesUsed.map(\.words).joined(separator: "; ")
      blocks.append(.paragraph([.words("Facts used: \(facts)")]))
    }
    return blocks
  }

  private static func line(_ problem: FileProblem) -> [MarkdownTree.Inline] {
    let side = problem.side == .old ? " (before the change)" : ""
    let place = problem.position.map { ":\($0.line):\($0.column)" } ?? ""
    return [.code(problem.path + place), .words("\(side): \(problem.words)")]
  }
}
