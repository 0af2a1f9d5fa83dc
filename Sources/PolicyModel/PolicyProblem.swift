public import LocatedJSON

/// Something in a policy document that AWS would refuse, or that is doubtful, with its place.
public struct PolicyProblem: Hashable, Sendable {
  /// The rule that the document breaks.
  public let rule: PolicyRule

  /// The piece of the user's text that breaks it, untrusted, nil when there is none.
  public let subject: String?

  /// Where the trouble stands.
  public let span: SourceSpan

  /// The JSON Pointer of the trouble inside its document; empty for the document itself.
  public let pointer: String

  /// Creates a problem from its parts.
  public init(rule: PolicyRule, subject: String?, span: SourceSpan, pointer: String) {
    self.rule = rule
    self.subject = subject
    self.span = span
    self.pointer = pointer
  }
}
