/// What a run reports to the shell.
public enum ExitStatus: Int32, Sendable {
  /// The command ran, and passed where it is a gate.
  case success = 0
  /// Access differs, and the caller asked to be told by `--exit-code`; or a request is refused.
  case differs = 1
  /// The command could not do its job, or a part of it.
  case failure = 2
  /// The command could not tell, and `git bisect run` is to try another commit.
  case untestable = 125
  /// The user interrupted the run.
  case interrupted = 130
}
