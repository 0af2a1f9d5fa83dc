/// The shell command that shows a long result page by page, and its additions to the environment.
public struct PagerCommand: Hashable, Sendable {
  /// The command, for the shell.
  public let shellCommand: String

  /// Variables that the command gets on top of the environment.
  public let addedEnvironment: [String: String]

  /// Returns the pager to start, nil when the result is written directly.
  ///
  /// The first that is set of `GRANTDIFF_PAGER`, `GIT_PAGER`, `core.pager` and `PAGER` decides,
  /// else it is `less`; an empty one and `cat` mean none. `LESS` is set only when it is not.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - configured: The value of git's `core.pager`.
  ///   - isTerminal: Whether the result goes to a terminal.
  ///   - isDisabled: Whether `--no-pager` was given.
  /// - Returns: The pager.
  static func choose(
    environment: [String: String],
    configured: String?,
    isTerminal: Bool,
    isDisabled: Bool,
  ) -> PagerCommand? {
    guard isTerminal, !isDisabled else { return nil }
    let command =
      environment["GRANTDIFF_PAGER"] ?? environment["GIT_PAGER"] ?? configured
      ?? environment["PAGER"] ?? "less"
    guard command.contains(where: { $0 != " " }), command != "cat" else { return nil }
    var added = ["GIT_PAGER_IN_USE": "true"]
    if environment["LESS"] == nil { added["LESS"] = "FRX" }
    return PagerCommand(shellCommand: command, addedEnvironment: added)
  }
}
