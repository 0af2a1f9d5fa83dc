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
