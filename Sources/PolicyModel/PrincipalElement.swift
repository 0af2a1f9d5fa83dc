public import LocatedJSON

/// A `Principal` or `NotPrincipal` element.
public struct PrincipalElement: Hashable, Sendable {
  /// Whether this is `NotPrincipal`.
  public let isNegated: Bool

  /// The principals as written, in source order.
  public let principals: [Principal]

  /// Where the element's name stands.
  public let nameSpan: SourceSpan

  /// Where the element's value stands.
  public let span: SourceSpan
}
