/// What a policy is attached to, which decides its grammar and how it combines with others.
///
/// Source: IAM User Guide, "Policies and permissions in AWS Identity and Access Management".
public enum PolicyKind: String, Hashable, Sendable, CaseIterable {
  /// Attached to a user, group or role, inline or managed.
  case identity
  /// Attached to a resource such as a bucket, key, queue or topic.
  case resource
  /// The policy of a role that says who may assume it.
  case trust
  /// A managed policy used as the permissions boundary of a user or role.
  case boundary
  /// Passed when a session is created.
  case session
  /// A service control policy of an organization.
  case scp
  /// A resource control policy of an organization.
  case rcp
  /// The policy of a VPC endpoint.
  case endpoint
}
