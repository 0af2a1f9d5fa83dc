public import LocatedJSON
public import PolicyModel

/// One policy as it stands in one file, on one side of a change.
public struct PolicyVersionInFile: Hashable, Sendable {
  /// The file's path from the top of the repository, untrusted.
  public let path: String

  /// The JSON Pointer of the document in the file; empty for the whole file.
  public let pointer: String

  /// The kind that the place implies, or that the document's own elements suggest.
  public let kind: PolicyKind

  /// What the policy belongs to as the file names it, such as `role DataIngest`; untrusted.
  public let subject: String?

  /// Where the document stands in the file.
  public let span: SourceSpan

  /// The document, nil when a problem is an error.
  public let document: PolicyDocument?

  /// All problems of the document in source order, warnings included.
  public let problems: [PolicyProblem]

  /// Creates a version from its parts.
  package init(
    path: String,
    pointer: String,
    kind: PolicyKind,
    subject: String?,
    span: SourceSpan,
    document: PolicyDocument?,
    problems: [PolicyProblem],
  ) {
    self.path = path
    self.pointer = pointer
    self.kind = kind
    self.subject = subject
    self.span = span
    self.document = document
    self.problems = problems
  }
}
