/// The command line tool, from arguments to an exit status.
///
/// ```swift
/// let status = Tool.run(arguments: ["explain", "main...HEAD"], environment: [:], streams: streams)
/// ```
public enum Tool {
  /// Runs one command.
  ///
  /// - Parameters:
  ///   - arguments: The words after the program's name.
  ///   - environment: The variables of the process.
  ///   - streams: Where input comes from and output goes.
  /// - Returns: What to report to the shell.
  public static func run(
    arguments: [String],
    environment: [String: String],
    streams: Streams,
  ) -> ExitStatus {
    var consequence = "nothing was compared"
    do {
      let parsed = try ArgumentParser.parse(arguments)
      if parsed.command == .can { consequence = "nothing was decided" }
      let run = CommandRun(arguments: parsed, environment: environment, streams: streams)
      return try run.perform()
    } catch {
      let status: ExitStatus = arguments.contains("--bisect") ? .untestable : .failure
      let text = MessageText.of(error, consequence: consequence)
      return report(error, text, to: streams.errors, as: status)
    }
  }

  /// Runs as the process: with its arguments, environment, streams and signals.
  ///
  /// - Parameter arguments: The program's name and the words after it.
  /// - Returns: What to report to the shell.
  public static func runProcess(arguments: [String]) -> ExitStatus {
    Signals.install()
    return run(
      arguments: Array(arguments.dropFirst()),
      environment: ProcessEnvironment.read(),
      streams: .ofProcess(),
    )
  }

  /// Says what went wrong; a reader that has gone away needs no words.
  ///
  /// For `git bisect run` a failure is neither of its answers, whatever failed.
  private static func report(
    _ error: ToolError,
    _ text: String,
    to errors: OutputSink,
    as status: ExitStatus,
  ) -> ExitStatus {
    if error == .stream(.closed) { return status }
    do {
      try errors.write(text)
    } catch {
      // Nobody listens on standard error either: the status says it.
      return status
    }
    return status
  }
}
