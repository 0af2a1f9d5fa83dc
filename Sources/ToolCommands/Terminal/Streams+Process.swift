import Glibc

extension Streams {
  /// The standard streams of the process.
  static func ofProcess() -> Streams {
    Streams(
      input: InputSource { () throws(ToolError) in
        try SystemFile.read(STDIN_FILENO) { .stream(.unreadable(code: $0)) }
      },
      output: sink(STDOUT_FILENO),
      errors: sink(STDERR_FILENO),
      page: page,
    )
  }

  private static func sink(_ descriptor: Int32) -> OutputSink {
    OutputSink(
      isTerminal: isatty(descriptor) == 1,
      width: width(of: descriptor),
    ) { (bytes) throws(ToolError) in
      try SystemFile.write(bytes, to: descriptor) { code in
        code == EPIPE ? .stream(.closed) : .stream(.unwritable(code: code))
      }
    }
  }

  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Runs the pager through the shell and waits until the user leaves it.
  private static func page(_ text: String, with pager: PagerCommand) -> Bool {
    for (name, value) in pager.addedEnvironment { unsafe setenv(name, value, 1) }
    Signals.ignoreClosedPipes(false)
    let pipe = unsafe popen(pager.shellCommand, "we")
    Signals.ignoreClosedPipes(true)
    guard let pipe = unsafe pipe else { return false }
    Signals.ignoreInterrupts()
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, pipe) }
    // The shell says 127 when there is no such program, and then nothing has been shown.
    let notFound: Int32 = 127 << 8
    return unsafe pclose(pipe) != notFound
  }
}
