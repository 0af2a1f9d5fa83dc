/// Where bytes of input come from, piece by piece.
public struct InputSource {
  private let reading: () throws(ToolError) -> [UInt8]

  /// Creates a source from a function that returns the next bytes, and none at the end.
  public init(reading: @escaping () throws(ToolError) -> [UInt8]) {
    self.reading = reading
  }

  /// Returns the next bytes, as many as are at hand; none at the end.
  ///
  /// - Throws: `unreadable`.
  func next() throws(ToolError) -> [UInt8] {
    try reading()
  }

  /// Returns everything up to the end.
  ///
  /// - Parameter limit: The largest size in bytes.
  /// - Returns: The bytes.
  /// - Throws: `unreadable`, or `tooLarge` for the path `-`.
  func readAll(limit: Int) throws(ToolError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try reading()
      if piece.isEmpty { return bytes }
      bytes += piece
      if bytes.count > limit { throw .file(.tooLarge(path: "-", size: nil, limit: limit)) }
    }
  }
}
