/// A reader of lines, each handed out as soon as its end has arrived.
struct LineReader {
  /// One line of input.
  enum Line: Equatable {
    /// The line's bytes without its line feed.
    case bytes([UInt8])
    /// The line was longer than the limit and has been passed over.
    case tooLong

    /// Whether the line holds nothing but blanks.
    var isBlank: Bool {
      switch self {
      case .bytes(let bytes): bytes.allSatisfy { " \t\r".utf8.contains($0) }
      case .tooLong: false
      }
    }
  }

  /// The largest length of a line in bytes.
  let limit: Int

  private let input: InputSource
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isAtEnd = false

  /// Creates a reader.
  init(_ input: InputSource, limit: Int) {
    self.input = input
    self.limit = limit
  }

  /// Returns the next line, nil at the end of input; a last line needs no line feed.
  ///
  /// - Throws: `unreadable` when the input fails.
  mutating func next() throws(ToolError) -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return take(upTo: end, skipping: 1, isTooLong: isTooLong)
      }
      searched = buffer.count
      if searched - start > limit {
        isTooLong = true
        dropAll()
      }
      if isAtEnd {
        guard isTooLong || start < buffer.count else { return nil }
        return take(upTo: buffer.count, skipping: 0, isTooLong: isTooLong)
      }
      try fill()
    }
  }

  private mutating func fill() throws(ToolError) {
    let piece = try input.next()
    isAtEnd = piece.isEmpty
    if start > 0 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    buffer += piece
  }

  private mutating func dropAll() {
    buffer.removeAll()
    start = 0
    searched = 0
  }

  private mutating func take(upTo end: Int, skipping: Int, isTooLong: Bool) -> Line {
    let bytes = Array(buffer[start..<end])
    start = end + skipping
    searched = start
    return isTooLong || bytes.count > limit ? .tooLong : .bytes(bytes)
  }
}
