/// The first thing that keeps a text from being JSON, and where it stands.
///
/// ```swift
/// do {
///   _ = try JSONNode.parse(Array("[1,]".utf8))
/// } catch {
///   error.reason  // .unexpectedByte(0x5D)
///   error.position.column  // 4
/// }
/// ```
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// Where the offending byte stands, in the outermost source text.
  public let position: SourcePosition

  /// What is wrong there.
  public let reason: Reason

  /// Creates an error from its parts.
  public init(position: SourcePosition, reason: Reason) {
    self.position = position
    self.reason = reason
  }
}
