/// What an action does at most, as AWS classes it; the raw value is AWS's word.
///
/// Levels inform people and decide nothing. Source: IAM User Guide, "Access levels in policy
/// summaries". AWS calls actions of the last two also Write; here each has the one level.
package enum AccessLevel: String, CaseIterable, Sendable {
  /// Sees that objects exist, and not what is in them.
  case list = "List"

  /// Reads contents and attributes.
  case read = "Read"

  /// Creates, changes or deletes.
  case write = "Write"

  /// Changes nothing but tags.
  case tagging = "Tagging"

  /// Grants permissions or changes them.
  case permissionsManagement = "Permissions management"
}
