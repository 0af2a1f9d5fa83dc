/// How much of a region a policy allows.
public enum Coverage: String, Hashable, Sendable {
  /// No request of the region.
  case none
  /// Some requests of the region and not others.
  case some
  /// Every request of the region.
  case all
  /// The search passed its budget, or met a construct that it does not cover.
  case unknown
}
