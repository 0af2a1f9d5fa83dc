/// How text is to look: all that a renderer knows of the terminal.
public struct TextStyle: Hashable, Sendable {
  /// How much is told; each case tells what the ones before it tell.
  public enum Detail: Int, Hashable, Sendable, Comparable {
    /// Each policy's verdict and headline, and the counts.
    case brief
    /// What changes access, on about fifteen lines a policy.
    case normal
    /// Every part, every fact of the proofs, and the actions that patterns match today.
    case full
    /// Also policies with the same access, and files passed over.
    case verbose

    /// Orders details by how much they tell.
    public static func < (left: Detail, right: Detail) -> Bool { left.rawValue < right.rawValue }
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
