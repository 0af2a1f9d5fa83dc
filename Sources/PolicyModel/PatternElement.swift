public import LocatedJSON

/// An `Action`, `NotAction`, `Resource` or `NotResource` element.
public struct PatternElement: Hashable, Sendable {
  /// Whether this is the `Not…` form, which matches what none of the patterns match.
  public let isNegated: Bool

  /// The patterns as written, in source order.
  public let patterns: [Located<String>]

  /// Where the element's name stands.
  public let nameSpan: SourceSpan

  /// Where the element's value stands.
  public let span: SourceSpan
}
