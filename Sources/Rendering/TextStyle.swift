/// How text is to look: all that a renderer knows of the terminal.
public struct TextStyle: Hashable, Sendable {
  /// How much is told.
  public enum Detail: Hashable, Sendable {
    /// What changes access, and the counts.
    case normal
    /// Also every part, policies with the same access and files passed over.
    case verbose
  }

  /// Whether colours and bold type are used.
  public var color: Bool

  /// Whether signs outside ASCII are used.
  public var unicode: Bool

  /// The width of a line in columns.
  public var width: Int

  /// How much is told.
  public var detail: Detail

  /// Creates a style; widths below forty columns count as forty.
  public init(
    color: Bool = false,
    unicode: Bool = true,
    width: Int = 80,
    detail: Detail = .normal,
  ) {
    self.color = color
    self.unicode = unicode
    self.width = max(40, width)
    self.detail = detail
  }
}
