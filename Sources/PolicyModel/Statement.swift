public import LocatedJSON

/// One statement of a policy document.
public struct Statement: Hashable, Sendable {
  /// The position in the document, from 0.
  public let index: Int

  /// The JSON Pointer of the statement inside its document, such as `/Statement/0`.
  public let pointer: String

  /// Where the statement stands.
  public let span: SourceSpan

  /// The statement's name, which has no effect on access.
  public let sid: Located<String>?

  /// Whether the statement allows or denies.
  public let effect: Located<Effect>

  /// The `Principal` or `NotPrincipal` element, nil when there is none.
  public let principal: PrincipalElement?

  /// The `Action` or `NotAction` element.
  public let action: PatternElement

  /// The `Resource` or `NotResource` element, nil when there is none: the attached resource.
  public let resource: PatternElement?

  /// The conditions, all of which must hold, in source order.
  public let conditions: [ConditionClause]
}

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

/// One entry of a principal element.
public struct Principal: Hashable, Sendable {
  /// The member of the principal map under which a value stands.
  public enum Kind: String, Hashable, Sendable {
    /// The bare `"*"`, everyone.
    case everyone = "*"
    /// An account, user, role or session, or `"*"`.
    case aws = "AWS"
    /// A service principal such as `ec2.amazonaws.com`.
    case service = "Service"
    /// A web identity or SAML provider; trust policies only.
    case federated = "Federated"
    /// An Amazon S3 canonical user id.
    case canonicalUser = "CanonicalUser"
  }

  /// The member under which the value stands.
  public let kind: Kind

  /// The value as written.
  public let value: Located<String>
}
