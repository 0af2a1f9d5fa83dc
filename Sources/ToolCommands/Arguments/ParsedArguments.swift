/// What a command line says, before anything is looked up.
struct ParsedArguments: Equatable, Sendable {
  /// The command, nil when only options were given.
  var command: CommandName?

  /// The directories of `-C` in order, each relative to the one before.
  var directories: [String] = []

  /// The flags that were given, and the last value of each option that takes one.
  var values: [OptionName: String] = [:]

  /// The values of each option that may be repeated, in order.
  var lists: [OptionName: [String]] = [:]

  /// The words before `--`.
  var operands: [String] = []

  /// The words after `--`, nil when there was no `--`.
  var paths: [String]?

  /// Returns whether an option was given.
  func has(_ option: OptionName) -> Bool {
    values[option] != nil
  }

  /// The format asked for, nil when none was.
  var format: OutputFormat? {
    values[.format].flatMap(OutputFormat.init(rawValue:))
  }
}
