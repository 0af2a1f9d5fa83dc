/// A comparison's answer in one word.
public enum Verdict: String, Hashable, Sendable {
  /// Access was added and none removed.
  case widened
  /// Access was removed and none added.
  case narrowed
  /// Access was added and removed.
  case mixed
  /// Both documents allow the same requests.
  case same
  /// It could not be decided; never read as `same`.
  case undecided
  /// A document is one that AWS would refuse.
  case invalid
}
