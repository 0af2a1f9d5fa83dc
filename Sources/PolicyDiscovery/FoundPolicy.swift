public import LocatedJSON
public import PolicyModel

/// A policy document that was found in a file.
///
/// ```swift
/// let source = Array(#"{"Role": {"RoleName": "A", "AssumeRolePolicyDocument": {}}}"#.utf8)
/// guard case .found(let policies, _) = Discovery.discover(in: source) else { return }
/// policies[0].kind  // .trust
/// policies[0].subject  // "role A"
/// ```
public struct FoundPolicy: Hashable, Sendable {
  /// The JSON Pointer of the document in the file, such as `/PolicyVersion/Document`; empty for the whole file.
  ///
  /// For a document inside a JSON string it is the pointer of that string.
  public let pointer: String

  /// The kind that the place implies, nil when the place does not say.
  public let kind: PolicyKind?

  /// What the policy belongs to as the file names it, such as `role DataIngest`; untrusted.
  public let subject: String?

  /// The document.
  public let node: JSONNode

  /// Creates a found policy from its parts.
  public init(pointer: String, kind: PolicyKind?, subject: String?, node: JSONNode) {
    self.pointer = pointer
    self.kind = kind
    self.subject = subject
    self.node = node
  }
}
