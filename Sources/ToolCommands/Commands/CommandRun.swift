import Rendering

/// One run of a command: what was asked, in which surroundings.
struct CommandRun {
  /// What the command line says.
  let arguments: ParsedArguments

  /// The variables of the process.
  let environment: [String: String]

  /// Where input comes from and output goes.
  let streams: Streams

  /// Where relative paths start.
  var directory: WorkingDirectory { WorkingDirectory(arguments.directories) }

  /// Performs the command.
  ///
  /// - Throws: Why it could not be done.
  func perform() throws(ToolError) -> ExitStatus {
    if arguments.has(.version) { return try print(VersionText.of(arguments)) }
    guard let command = arguments.command else {
      guard arguments.has(.help) else { throw .usage(.missingCommand) }
      return try print(HelpText.overview)
    }
    if arguments.has(.help) { return try print(HelpText.page(of: command)) }
    switch command {
    case .explain: return try ExplainCommand(run: self).perform()
    case .compare: return try CompareCommand(run: self).perform()
    case .can: return try CanCommand(run: self).perform()
    case .evaluate: return try EvaluateCommand(run: self).perform()
    case .schema: return try print(try schema().document)
    case .rules: return try RulesCommand(run: self).perform()
    case .help: return try print(try helpPage())
    }
  }

  private func print(_ text: String) throws(ToolError) -> ExitStatus {
    try streams.output.writeUntilClosed(text)
    return .success
  }

  private func schema() throws(ToolError) -> Schema {
    guard arguments.operands.count < 2, arguments.paths == nil else {
      let given = arguments.operands.count + (arguments.paths?.count ?? 0)
      throw .usage(.wrongOperands(command: "schema", expected: "one schema", given: given))
    }
    guard let name = arguments.operands.first else { return .report }
    guard let schema = Schema(rawValue: name) else {
      let names = Schema.allCases.map(\.rawValue)
      throw .usage(.unknownTopic(name, nearest: Suggestion.nearest(to: name, among: names)))
    }
    return schema
  }

  private func helpPage() throws(ToolError) -> String {
    guard arguments.operands.count < 2 else {
      let given = arguments.operands.count
      throw .usage(.wrongOperands(command: "help", expected: "one topic", given: given))
    }
    guard let topic = arguments.operands.first else { return HelpText.overview }
    if topic == "revisions" { return HelpText.revisions }
    if topic == "readings" { return HelpText.readings }
    if topic == "names" { return HelpText.names }
    guard let command = CommandName(rawValue: topic) else {
      let topics = CommandName.allCases.map(\.rawValue) + ["revisions", "readings", "names"]
      let nearest = Suggestion.nearest(to: topic, among: topics)
      throw .usage(.unknownTopic(topic, nearest: nearest))
    }
    return HelpText.page(of: command)
  }
}
