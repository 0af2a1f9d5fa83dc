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

/// The versions of the policy language.
public enum PolicyVersion: String, Hashable, Sendable {
  /// The first version, in which `${…}` is literal text.
  case v2008 = "2008-10-17"
  /// The current version, which has policy variables.
  case v2012 = "2012-10-17"
}

/// Whether a statement allows or denies.
public enum Effect: String, Hashable, Sendable {
  /// The statement allows what it matches.
  case allow = "Allow"
  /// The statement denies what it matches, whatever else allows it.
  case deny = "Deny"
}
