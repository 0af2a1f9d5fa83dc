public import LocatedJSON

/// What one policy document says, element by element, with the place of each.
public struct PolicyDocument: Hashable, Sendable {
  /// The `Version` element, nil when it is missing.
  public let version: Located<PolicyVersion>?

  /// The `Id` element, which has no effect on access.
  public let id: Located<String>?

  /// The statements in source order.
  public let statements: [Statement]

  /// Where the whole document stands.
  public let span: SourceSpan

  /// Whether `${…}` is a policy variable: only under version 2012-10-17.
  ///
  /// A missing version reads as 2008-10-17. Source: IAM User Guide, "IAM JSON policy elements: Version".
  public var expandsVariables: Bool { version?.value == .v2012 }
}
