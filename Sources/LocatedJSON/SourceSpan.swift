/// A half-open range of a source text: `start` is inside, `end` is the first position after it.
///
/// ```swift
/// let list = try JSONNode.parse(Array(#"["a", 1]"#.utf8))
/// list.elements?[0].span  // from offset 1 up to offset 4
/// ```
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
