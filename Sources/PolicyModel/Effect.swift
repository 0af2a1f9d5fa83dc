/// Whether a statement allows or denies.
public enum Effect: String, Hashable, Sendable {
  /// The statement allows what it matches.
  case allow = "Allow"
  /// The statement denies what it matches, whatever else allows it.
  case deny = "Deny"
}
