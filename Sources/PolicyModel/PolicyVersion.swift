/// The versions of the policy language.
public enum PolicyVersion: String, Hashable, Sendable {
  /// The first version, in which `${…}` is literal text.
  case v2008 = "2008-10-17"
  /// The current version, which has policy variables.
  case v2012 = "2012-10-17"
}
