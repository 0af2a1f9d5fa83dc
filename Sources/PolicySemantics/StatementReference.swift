public import LocatedJSON

/// A statement of one side.
public struct StatementReference: Hashable, Sendable {
  /// The document in which the statement stands.
  public let side: Side

  /// The statement's position in the document, from 0.
  public let index: Int

  /// The statement's name as written, untrusted.
  public let sid: String?

  /// Where the statement stands.
  public let span: SourceSpan

  /// Creates a reference from its parts.
  package init(
    side: Side,
    index: Int,
    sid: String?,
    span: SourceSpan,
  ) {
    self.side = side
    self.index = index
    self.sid = sid
    self.span = span
  }
}
