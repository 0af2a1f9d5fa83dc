import Rendering

/// The way of a result to the file, terminal or pager that the user wants it in.
struct ResultWriter {
  /// The run whose result is written.
  let run: CommandRun

  /// Git's `core.pager`, nil when it is not set.
  let configuredPager: String?

  /// The file that `-o` names, nil when the result goes to standard output.
  private var file: String? {
    run.arguments.values[.output].flatMap { $0 == "-" ? nil : $0 }
  }

  /// Whether the result may be coloured.
  var allowsColor: Bool {
    let choice = run.arguments.values[.color].flatMap(ColorChoice.init(rawValue:)) ?? .auto
    return choice.allowsColor(
      environment: run.environment,
      isTerminal: file == nil && run.streams.output.isTerminal,
    )
  }

  /// The width of a line in columns.
  var width: Int {
    TerminalTraits.width(
      environment: run.environment,
      terminalWidth: file == nil ? run.streams.output.width : nil,
    )
  }

  /// How text for people is to look.
  var style: TextStyle {
    TextStyle(
      color: allowsColor,
      unicode: TerminalTraits.allowsUnicode(environment: run.environment),
      width: width,
      detail: detail,
    )
  }

  /// How much is told: as `--level` says, else everything with `-v`.
  private var detail: TextStyle.Detail {
    let isVerbose = run.arguments.has(.verbose)
    return switch run.arguments.values[.level] {
    case "1": .brief
    case "2": .normal
    case "3": isVerbose ? .verbose : .full
    case _: isVerbose ? .verbose : .normal
    }
  }

  /// Writes the whole result; nothing with `--quiet`.
  ///
  /// - Throws: A file or stream fault.
  func write(_ text: String) throws(ToolError) {
    if run.arguments.has(.quiet) { return }
    if let file {
      let path = run.directory.path(of: file)
      try Signals.withoutInterrupts { () throws(ToolError) in
        try SystemFile.replace(path, named: file, with: Array(text.utf8))
      }
      return
    }
    if let pager, run.streams.page(text, pager) { return }
    try run.streams.output.writeUntilClosed(text)
  }

  private var pager: PagerCommand? {
    PagerCommand.choose(
      environment: run.environment,
      configured: configuredPager,
      isTerminal: run.streams.output.isTerminal,
      isDisabled: run.arguments.has(.noPager),
    )
  }
}
