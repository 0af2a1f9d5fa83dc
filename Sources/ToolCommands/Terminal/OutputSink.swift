/// Where bytes of output go.
public struct OutputSink {
  /// Whether the sink is a terminal.
  public let isTerminal: Bool

  /// The terminal's width in columns, nil when it is not known.
  public let width: Int?

  /// Writes all of the bytes, unbuffered.
  private let writing: ([UInt8]) throws(ToolError) -> Void

  /// Creates a sink.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the sink is a terminal.
  ///   - width: The terminal's width in columns, nil when it is not known.
  ///   - writing: Writes all of the bytes before it returns; `closed` when nobody reads.
  public init(
    isTerminal: Bool = false,
    width: Int? = nil,
    writing: @escaping ([UInt8]) throws(ToolError) -> Void,
  ) {
    self.isTerminal = isTerminal
    self.width = width
    self.writing = writing
  }

  /// Writes a text as UTF-8.
  ///
  /// - Throws: `closed` or `unwritable`.
  func write(_ text: String) throws(ToolError) {
    try writing(Array(text.utf8))
  }

  /// Writes a text whose reader, such as `head`, may leave when it has seen enough.
  ///
  /// - Throws: `unwritable`.
  func writeUntilClosed(_ text: String) throws(ToolError) {
    do {
      try write(text)
    } catch {
      if error != .stream(.closed) { throw error }
    }
  }
}
