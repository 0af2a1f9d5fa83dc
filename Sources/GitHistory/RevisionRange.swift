/// Two revisions as git's commands take them in one word: `A..B` or `A...B`.
///
/// ```swift
/// let range = RevisionRange("main...HEAD")  // left "main", right "HEAD", since they parted
/// ```
public struct RevisionRange: Hashable, Sendable {
  /// The revision before the dots; `HEAD` when nothing stands there.
  public let left: String

  /// The revision after the dots; `HEAD` when nothing stands there.
  public let right: String

  /// Whether three dots stand between them, which asks for what happened since they parted.
  public let hasThreeDots: Bool

  /// Creates a range from its parts.
  public init(left: String, right: String, hasThreeDots: Bool) {
    self.left = left
    self.right = right
    self.hasThreeDots = hasThreeDots
  }

  /// Reads a range; nil for a single revision.
  ///
  /// Dots within braces, as in `HEAD^{/a..b}`, after `:/`, and at the start of a path's part, as in
  /// `HEAD:../a.json`, are no range.
  public init?(_ text: String) {
    guard !text.hasPrefix(":/"), let dots = Self.dots(in: text) else { return nil }
    let left = text[..<dots.lowerBound]
    let right = text[dots.upperBound...]
    guard !left.isEmpty || !right.isEmpty else { return nil }
    self.left = left.isEmpty ? "HEAD" : String(left)
    self.right = right.isEmpty ? "HEAD" : String(right)
    hasThreeDots = text[dots].count == 3
  }

  private static func dots(in text: String) -> Range<String.Index>? {
    var depth = 0
    var position = text.startIndex
    while position < text.endIndex {
      let run = text[position...].prefix { $0 == "." }
      if depth == 0, run.count == 2 || run.count == 3, !startsPathPart(position, in: text) {
        return run.startIndex..<run.endIndex
      }
      switch text[position] {
      case "{": depth += 1
      case "}": depth = max(0, depth - 1)
      default: break
      }
      position = run.isEmpty ? text.index(after: position) : run.endIndex
    }
    return nil
  }

  private static func startsPathPart(_ position: String.Index, in text: String) -> Bool {
    text[..<position].last.map { $0 == ":" || $0 == "/" } ?? false
  }
}
