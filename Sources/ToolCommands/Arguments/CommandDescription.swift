/// What a command takes and does, as data for the parser and the help.
struct CommandDescription: Sendable {
  /// A command line and what it does.
  struct Example: Sendable {
    /// The words after the program's name.
    let words: String
    /// What they do.
    let meaning: String
  }

  /// The command described.
  let name: CommandName

  /// What the command does, in one line.
  let summary: String

  /// The forms of the command, without the program's name.
  let usage: [String]

  /// Command lines worth copying.
  let examples: [Example]

  /// The options of the command beside the global ones.
  let options: Set<OptionName>

  /// What else a user should know, a paragraph an element, lines broken by hand.
  let notes: [String]

  /// Returns a command's description.
  static func of(_ name: CommandName) -> CommandDescription {
    switch name {
    case .explain: explain
    case .compare: compare
    case .can: can
    case .evaluate: evaluate
    case .schema: schema
    case .rules: rules
    case .help: help
    }
  }
}
