import GitHistory
import PlainLanguage
import PolicyReview
import Rendering

/// The way of a review to words or JSON, and to an exit status.
struct ReviewOutput {
  /// The run.
  let run: CommandRun

  /// Git's `core.pager`, nil when it is not set.
  let configuredPager: String?

  /// The names by which sentences speak of accounts, organizations and principals.
  let names: KnownNames

  /// Writes a review as the user wants it.
  ///
  /// - Returns: `failure` when something could not be read or compared.
  /// - Throws: A file or stream fault.
  func write(
    _ review: Review,
    from base: NamedState,
    to head: NamedState,
    commit: Commit? = nil,
    terms: [String] = [],
  ) throws(ToolError) -> ExitStatus {
    if !run.arguments.has(.quiet) {
      let report = Report(
        baseName: base.name,
        baseID: base.commit,
        headName: head.name,
        headID: head.commit,
        commit: commit,
        terms: terms,
        review: review,
        names: names,
      )
      let writer = ResultWriter(run: run, configuredPager: configuredPager)
      try writer.write(text(of: report, for: writer))
    }
    guard review.isComplete else { return .failure }
    let differs = review.changes.contains(where: \.changesAccess)
    return run.arguments.has(.exitCode) && differs ? .differs : .success
  }

  private func text(of report: Report, for writer: ResultWriter) -> String {
    switch run.arguments.format ?? .text {
    case .json: JSONRenderer(toolVersion: VersionText.version).render(report)
    case .markdown: MarkdownRenderer(detail: writer.style.detail).render(report)
    case .text: TextRenderer(style: writer.style).render(report)
    }
  }
}
