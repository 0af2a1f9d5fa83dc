import LocatedJSON
import Rendering

/// Compares two policies, or many pairs of them, by what they allow.
struct CompareCommand {
  /// The run.
  let run: CommandRun

  /// Compares what the command line or standard input asks for.
  ///
  /// - Throws: Why it could not be done.
  func perform() throws(ToolError) -> ExitStatus {
    let words = run.arguments.operands + (run.arguments.paths ?? [])
    if run.arguments.has(.batch) { return try answerBatch(words) }
    let expected = "two policies, OLD and NEW"
    let names = try PolicySource.pair(of: words, for: "compare", expected: expected)
    let inputs = NamedSurroundings.words(of: run.arguments) + [names.old, names.new]
    if inputs.count(where: { $0 == "-" }) > 1 { throw .usage(.inputTwice) }
    let source = PolicySource(run: run)
    return try ComparedPolicies(
      run: run,
      old: try source.policy(names.old),
      new: try source.policy(names.new),
      surroundings: try NamedSurroundings(run),
      reading: try ReadingOption(run.arguments),
    ).perform()
  }

  private func answerBatch(_ words: [String]) throws(ToolError) -> ExitStatus {
    let others: [(OptionName, String)] = [
      (.kind, "--kind"), (.output, "--output"), (.quiet, "--quiet"), (.exitCode, "--exit-code"),
      (.reading, "--reading"), (.level, "--level"), (.configuration, "--config"),
    ]
    let around: [(OptionName, String)] = [
      (.boundary, "--boundary"), (.serviceControl, "--scp"), (.resourceControl, "--rcp"),
    ]
    for (option, spelling) in around where run.arguments.lists[option] != nil {
      throw .usage(.conflict("--batch", spelling))
    }
    for (option, spelling) in others where run.arguments.has(option) {
      throw .usage(.conflict("--batch", spelling))
    }
    if let format = run.arguments.format, format != .json {
      throw .usage(.conflict("--batch", "--format \(format.rawValue)"))
    }
    if let word = words.first { throw .usage(.conflict("--batch", word)) }
    return try QuestionBatch(streams: run.streams).run { (id, object) throws(ToolError) in
      try ComparisonQuestion(object).answer().line(id: id)
    }
  }
}
