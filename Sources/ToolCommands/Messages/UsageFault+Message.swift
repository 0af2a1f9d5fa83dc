extension UsageFault {
  /// The fault in words.
  var message: Message {
    switch self {
    case .missingCommand:
      Message("no command is given", help: ["`grantdiff help` lists the commands"])
    case .unknownCommand(let word, let nearest):
      Message("unknown command `\(word)`", nearest: nearest, help: [Self.listHint])
    case .unknownTopic(let word, let nearest):
      Message("no help on `\(word)`", nearest: nearest, help: [Self.listHint])
    case .unknownRule(let word, let nearest):
      Message("unknown rule `\(word)`", nearest: nearest, help: ["`grantdiff rules` lists them"])
    case .unknownOption(let option, let command, let nearest):
      Message(
        "unknown option `\(option)`" + (command.map { " of `\($0)`" } ?? ""),
        nearest: nearest,
        help: ["`grantdiff help" + (command.map { " " + $0 } ?? "") + "` lists the options"],
      )
    case .misplacedOption(let option):
      Message("option `\(option)` belongs to a command and stands before it")
    case .unknownChoice(let value, let option, let choices, let nearest):
      Message(
        "unknown value `\(value)` of option `\(option)`",
        nearest: nearest,
        help: ["it takes " + choices.map { "`\($0)`" }.joined(separator: ", ")],
      )
    case .missingValue(let option): Message("option `\(option)` needs a value")
    case .unwantedValue(let option): Message("option `\(option)` takes no value")
    case .conflict(let first, let second):
      Message("`\(first)` and `\(second)` cannot be used together")
    case .wrongOperands(let command, let expected, let given):
      Message(
        "`\(command)` takes \(expected): \(Self.words(given)) given",
        help: ["`grantdiff help \(Self.firstWord(of: command))` shows examples"],
      )
    case .missingOption(let command, let option):
      Message(
        "`\(command)` needs `\(option)`",
        help: ["`grantdiff help \(Self.firstWord(of: command))` shows examples"],
      )
    case .inputTwice: Message("`-`, standard input, can be read only once")
    case .inputNotAllowed:
      Message(
        "`-`, standard input, is no revision",
        help: ["compare it with a file: `grantdiff explain --no-index old.json -`"],
      )
    }
  }

  private static func words(_ count: Int) -> String {
    switch count {
    case 0: "no word is"
    case 1: "1 word is"
    default: "\(count) words are"
    }
  }

  private static let listHint = "`grantdiff help` lists the commands"

  /// The command itself where an option is said with it.
  private static func firstWord(of command: String) -> String {
    String(command.prefix { $0 != " " })
  }
}
