public import LocatedJSON

/// A value with the place in the source where it stands.
public struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value itself.
  public let value: Value

  /// Where it stands.
  public let span: SourceSpan

  /// Creates a located value.
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
