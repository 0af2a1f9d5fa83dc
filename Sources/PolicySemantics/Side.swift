/// One of the two documents of a comparison.
public enum Side: String, Hashable, Sendable {
  /// The document before the change.
  case old
  /// The document after the change.
  case new
}
