import Rendering

/// Decides requests against policies.
struct EvaluateCommand {
  /// The run.
  let run: CommandRun

  /// Answers every question on standard input.
  ///
  /// - Throws: A usage or stream fault.
  func perform() throws(ToolError) -> ExitStatus {
    let words = run.arguments.operands + (run.arguments.paths ?? [])
    guard run.arguments.has(.batch) else {
      throw .usage(.missingOption(command: "evaluate", option: "--batch"))
    }
    if let word = words.first { throw .usage(.conflict("--batch", word)) }
    return try QuestionBatch(streams: run.streams).run { (id, object) throws(ToolError) in
      DecisionAnswer(id: id, decision: try EvaluationQuestion(object).decision()).tree.line
    }
  }
}
