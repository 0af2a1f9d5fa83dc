/// A place in a source text: byte offset from 0, line from 1, column in UTF-8 bytes from 1.
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

  /// Orders positions by their byte offset.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.offset < right.offset
  }
}

/// A half-open range of a source text: `start` is inside, `end` is the first position after it.
public struct SourceSpan: Hashable, Sendable {
  /// The first position of the range.
  public let start: SourcePosition

  /// The first position after the range.
  public let end: SourcePosition

  /// Creates a span from its ends, unchecked.
  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// Whether a span lies inside this one, ends included.
  public func encloses(_ other: SourceSpan) -> Bool {
    start <= other.start && other.end <= end
  }
}
