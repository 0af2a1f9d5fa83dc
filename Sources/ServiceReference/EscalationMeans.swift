/// How a caller gets more than it was given.
package enum EscalationMeans: Int, CaseIterable, Sendable {
  /// Another version of a policy that applies to the caller comes into force.
  case rewritesPolicy

  /// The caller gives itself, its group or its role a policy.
  case widensItself

  /// The caller becomes a member of a group or team.
  case joinsGroup

  /// The caller gets credentials of another user.
  case takesCredentials

  /// A role comes to trust the caller.
  case opensTrust

  /// The caller takes a role on.
  case assumesRole

  /// The caller gives a role more access and takes it on.
  case widensRoleAndAssumesIt

  /// The caller gives a user more access and gets credentials of it.
  case widensUserAndTakesItsCredentials

  /// The caller starts code with a role of its choice.
  case givesRoleToCode

  /// The caller changes what runs with a role.
  case changesCodeWithRole

  /// The caller gives commands where something runs with a role.
  case entersCodeWithRole

  /// A database instance gets a role.
  case addsRole

  /// A permissions boundary goes away or is replaced.
  case liftsBoundary
}
