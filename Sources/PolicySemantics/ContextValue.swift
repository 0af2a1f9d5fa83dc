/// The value of a context key.
public enum ContextValue: Hashable, Sendable {
  /// The value of a single-valued key.
  case single(String)
  /// The values of a multivalued key, possibly none.
  case multiple([String])
}
