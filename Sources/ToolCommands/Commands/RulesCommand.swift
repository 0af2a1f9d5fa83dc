import PolicyReview
import Rendering

/// Prints the rules of findings, or the page of one.
struct RulesCommand {
  /// The run.
  let run: CommandRun

  /// Prints what the command line asks for.
  ///
  /// - Throws: A usage fault when no rule has the id, or a stream fault.
  func perform() throws(ToolError) -> ExitStatus {
    let words = run.arguments.operands + (run.arguments.paths ?? [])
    guard words.count < 2 else {
      throw .usage(.wrongOperands(command: "rules", expected: "one rule", given: words.count))
    }
    if run.arguments.format == .markdown { throw .usage(.conflict("rules", "--format markdown")) }
    let rule = try words.first.map(Self.rule)
    let writer = ResultWriter(run: run, configuredPager: nil)
    try writer.write(text(of: rule, style: writer.style))
    return .success
  }

  private func text(of rule: FindingRule?, style: TextStyle) -> String {
    let catalog = rule.map { RuleCatalog([$0]) } ?? .all
    return switch run.arguments.format ?? .text {
    case .json: catalog.document
    case .text, .markdown: rule == nil ? catalog.list(style: style) : catalog.pages(style: style)
    }
  }

  private static func rule(_ word: String) throws(ToolError) -> FindingRule {
    if let rule = FindingRule(rawValue: word) { return rule }
    let ids = FindingRule.allCases.map(\.rawValue)
    throw .usage(.unknownRule(word, nearest: Suggestion.nearest(to: word, among: ids)))
  }
}
