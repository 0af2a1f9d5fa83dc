import PlainLanguage
import PolicyReview
import PolicySemantics
import Rendering

/// Answers whether one request is allowed by all policies that apply to it.
struct CanCommand {
  /// The run.
  let run: CommandRun

  /// Answers the question of the command line.
  ///
  /// - Throws: Why there is no question, or nothing to look at.
  func perform() throws(ToolError) -> ExitStatus {
    if run.arguments.format == .markdown { throw .usage(.conflict("can", "--format markdown")) }
    let question = try CanQuestion(run.arguments)
    let reading = try ReadingOption(run.arguments)
    let names = try ConfigurationSource(run: run).names(top: nil)
    let gathering = PolicyGathering(run: run)
    let words = run.arguments.lists[.policy] ?? []
    let gathered =
      words.isEmpty
      ? try gathering.discovered(for: question.partial.request) : try gathering.named(words)
    let applied = AppliedPolicies(gathered.applied)
    let ruling =
      gathered.obstacles.isEmpty
      ? Ruling.of(question.partial, under: applied.set, reading: reading.reading) : nil
    let report = RulingReport(
      request: question.partial,
      ruling: ruling,
      applied: applied,
      passedOver: gathered.passedOver,
      obstacles: gathered.obstacles,
      otherReadings: reading.isStrict
        ? ruling?.differing(question.partial, under: applied.set) : nil,
      readingWords: reading.words,
      source: gathered.source,
      isDiscovered: gathered.isDiscovered,
      names: names,
    )
    let writer = ResultWriter(run: run, configuredPager: nil)
    try writer.write(text(of: report, for: writer))
    return status(of: report)
  }

  private func text(of report: RulingReport, for writer: ResultWriter) -> String {
    switch run.arguments.format ?? .text {
    case .json: JSONRenderer(toolVersion: VersionText.version).render(report)
    case .text, .markdown: TextRenderer(style: writer.style).render(report)
    }
  }

  private func status(of report: RulingReport) -> ExitStatus {
    let expectsNo = run.arguments.values[.expectation] == "no"
    return switch report.explanation.answer {
    case .yes: expectsNo ? .differs : .success
    case .no: expectsNo ? .success : .differs
    case .cannotTell: run.arguments.has(.bisect) ? .untestable : .failure
    }
  }
}
