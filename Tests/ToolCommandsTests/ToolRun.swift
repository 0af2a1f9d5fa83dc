import ToolCommands

/// One run of the tool in this process, with everything it read and wrote.
struct ToolRun {
  /// What the run reported.
  let status: ExitStatus

  /// What it wrote to standard output.
  let output: String

  /// What it wrote to standard error.
  let errors: String

  /// The pagers it started, with the text shown in each.
  let pages: [(text: String, pager: PagerCommand)]

  /// The pieces in which standard output was written.
  let pieces: [String]

  /// Runs the tool.
  ///
  /// - Parameters:
  ///   - arguments: The words after the program's name.
  ///   - environment: The variables of the process.
  ///   - input: What stands on standard input, in the pieces in which it arrives.
  ///   - isTerminal: Whether standard output is a terminal.
  init(
    _ arguments: [String],
    environment: [String: String] = [:],
    input: [String] = [],
    isTerminal: Bool = false,
  ) {
    let recorder = Recorder(input: input.map { Array($0.utf8) })
    status = Tool.run(
      arguments: arguments,
      environment: environment,
      streams: recorder.streams(isTerminal: isTerminal),
    )
    output = recorder.output.joined()
    pieces = recorder.output
    errors = recorder.errors.joined()
    pages = recorder.pages
  }
}

/// What the streams of one run give and take; a class, because the streams share it.
private final class Recorder {
  private var input: [[UInt8]]
  private(set) var output: [String] = []
  private(set) var errors: [String] = []
  private(set) var pages: [(text: String, pager: PagerCommand)] = []

  init(input: [[UInt8]]) {
    self.input = input
  }

  func streams(isTerminal: Bool) -> Streams {
    Streams(
      input: InputSource { [self] () throws(ToolError) in
        input.isEmpty ? [] : input.removeFirst()
      },
      output: OutputSink(isTerminal: isTerminal, width: isTerminal ? 80 : nil) {
        [self] (bytes) throws(ToolError) in output.append(String(decoding: bytes, as: UTF8.self))
      },
      errors: OutputSink { [self] (bytes) throws(ToolError) in
        errors.append(String(decoding: bytes, as: UTF8.self))
      },
      page: { [self] text, pager in
        pages.append((text, pager))
        return true
      },
    )
  }
}
