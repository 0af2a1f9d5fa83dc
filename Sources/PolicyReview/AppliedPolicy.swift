public import PolicyModel

/// One policy of those that apply to a request, as it stands in its file.
public struct AppliedPolicy: Hashable, Sendable {
  /// The policy in its file; its kind is the one as which it is read.
  public let version: PolicyVersionInFile

  /// The level, root first from 0, of service and resource control policies; nil for other kinds.
  public let level: Int?

  /// Places a policy among the others that apply.
  package init(_ version: PolicyVersionInFile, level: Int? = nil) {
    self.version = version
    self.level = level
  }

  /// The list of a `PolicySet` in which the policy stands: trust policies are the resource's own.
  public var list: PolicyKind { version.kind == .trust ? .resource : version.kind }
}
