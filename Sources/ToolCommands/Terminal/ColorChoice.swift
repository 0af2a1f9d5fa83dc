/// When a result is coloured; the raw value is what `--color` takes.
enum ColorChoice: String, Sendable, CaseIterable {
  /// As the environment and the terminal say.
  case auto
  /// Whatever the terminal.
  case always
  /// Never.
  case never

  /// Returns whether a stream is coloured.
  ///
  /// First of `--color`, `NO_COLOR`, `CLICOLOR_FORCE` or `FORCE_COLOR`, `TERM=dumb`, `CLICOLOR=0`
  /// and a terminal decides. A pager that git has started counts as a terminal.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - isTerminal: Whether the stream is a terminal.
  /// - Returns: Whether to colour.
  func allowsColor(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment["NO_COLOR"].map({ !$0.isEmpty }) ?? false { return false }
    for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] {
      if let value = environment[name], !value.isEmpty, value != "0" { return true }
    }
    if environment["TERM"] == "dumb" || environment["CLICOLOR"] == "0" { return false }
    return isTerminal || environment["GIT_PAGER_IN_USE"] == "true"
  }
}
