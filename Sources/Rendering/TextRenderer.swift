import PlainLanguage
import PolicyReview
import PolicySemantics

/// Renders a report for people at a terminal.
///
/// ```swift
/// TextRenderer(style: TextStyle(color: true, width: 120)).render(report)
/// ```
public struct TextRenderer: Hashable, Sendable {
  /// How the text is to look.
  private let style: TextStyle

  /// Renders in a style.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Renders a report; the text ends in a line break.
  public func render(_ report: Report) -> String {
    var canvas = TextCanvas(style: style)
    for (change, explanation) in zip(report.review.changes, report.explanations)
    where change.changesAccess || style.detail >= .verbose {
      canvas.skipLine()
      canvas.write(change, explanation)
    }
    canvas.writeProblems(of: report.review)
    canvas.writeTextOnly(of: report.review)
    canvas.writeCommit(report.commit)
    canvas.writeTerms(report.terms)
    canvas.writeNames(report.namesUsed)
    canvas.writeFacts()
    canvas.skipLine()
    canvas.write(ReviewWords(report.review).summary, indent: 0, paint: .path)
    return canvas.text
  }

  /// Renders the answer to a question about one request; the text ends in a line break.
  package func render(_ report: RulingReport) -> String {
    var canvas = TextCanvas(style: style)
    canvas.write(report)
    return canvas.text
  }
}
