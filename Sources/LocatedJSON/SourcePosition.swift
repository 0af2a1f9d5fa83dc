/// A place in a source text: byte offset from 0, line from 1, column in UTF-8 bytes from 1.
///
/// ```swift
/// let list = try JSONNode.parse(Array("[1,\n 2]".utf8))
/// list.elements?[1].span.start  // offset 5, line 2, column 2
/// ```
public struct SourcePosition: Hashable, Sendable, Comparable {
  /// The offset in bytes from the start of the source, from 0.
  public let offset: UInt32

  /// The line, from 1; a line ends after U+000A.
  public let line: UInt32

  /// The column in UTF-8 bytes, from 1.
  public let column: UInt32

  /// Creates a position from its parts, unchecked.
  public init(offset: UInt32, line: UInt32, column: UInt32) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Finds the position of a byte by counting the lines before it.
  ///
  /// An offset past the end is taken as the end.
  package init(of offset: Int, in source: [UInt8]) {
    let end = min(offset, source.count)
    var line: UInt32 = 1
    var lineStart = 0
    for index in 0..<end where source[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    self.init(offset: UInt32(end), line: line, column: UInt32(end - lineStart + 1))
  }

  /// Orders positions by their byte offset.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.offset < right.offset
  }
}
