/// What is wrong with a command line.
public enum UsageFault: Hashable, Sendable {
  /// No command was given.
  case missingCommand
  /// A command is not known.
  case unknownCommand(String, nearest: String?)
  /// A help topic is not known.
  case unknownTopic(String, nearest: String?)
  /// A rule is not known.
  case unknownRule(String, nearest: String?)
  /// An option is not known to the command; the command is nil before there is one.
  case unknownOption(String, command: String?, nearest: String?)
  /// An option of some commands stands before the command.
  case misplacedOption(String)
  /// An option's value is not one of its choices.
  case unknownChoice(String, option: String, choices: [String], nearest: String?)
  /// An option lacks its value.
  case missingValue(option: String)
  /// An option without a value was given one.
  case unwantedValue(option: String)
  /// Two options, or an option and a word, exclude each other.
  case conflict(String, String)
  /// A command was given another number of words than it takes.
  case wrongOperands(command: String, expected: String, given: Int)
  /// An option that the command cannot do without is missing.
  case missingOption(command: String, option: String)
  /// Standard input was named twice.
  case inputTwice
  /// Standard input was named where only revisions and paths may stand.
  case inputNotAllowed
}
