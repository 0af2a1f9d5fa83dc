public import PolicyModel

/// A kind of policy that would have to allow a request and does not.
///
/// ```swift
/// let decision = Decision.of(request, under: policies)
/// decision.missing  // [MissingGrant(policy: .scp, level: 1)]
/// ```
public struct MissingGrant: Hashable, Sendable {
  /// The kind; `resource` stands for trust policies too.
  public let policy: PolicyKind

  /// The level, root first from 0, of service control policies; nil for other kinds.
  public let level: Int?

  /// Names a kind.
  public init(policy: PolicyKind, level: Int? = nil) {
    self.policy = policy
    self.level = level
  }
}
