import LocatedJSON

/// The lines of a source, to check positions by.
struct SourceLines {
  private let starts: [Int]
  private let count: Int

  /// Finds the lines; one ends after U+000A.
  init(_ source: [UInt8]) {
    starts = [0] + source.indices.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    count = source.count
  }

  /// Checks that a position is in the source, or at its end, and its parts say the same.
  ///
  /// - Throws: A violation when it is not.
  func require(_ position: SourcePosition) throws(FuzzViolation) {
    let offset = Int(position.offset)
    try FuzzViolation.require(offset <= count, "a position is in the source", "\(position)")
    let line = Int(position.line)
    let isLine =
      starts.indices.contains(line - 1) && starts[line - 1] <= offset
      && (line == starts.count || offset < starts[line])
    try FuzzViolation.require(isLine, "a position has the line of its offset", "\(position)")
    let column = offset - starts[line - 1] + 1
    try FuzzViolation.require(
      Int(position.column) == column,
      "a position has the column of its offset",
      "\(position)",
    )
  }

  /// Checks both ends of a span.
  ///
  /// - Throws: A violation when one is wrong, or the end stands before the start.
  func require(_ span: SourceSpan) throws(FuzzViolation) {
    try require(span.start)
    try require(span.end)
    try FuzzViolation.require(span.start <= span.end, "a span ends after its start", "\(span)")
  }
}
