public import PolicyDiscovery

extension DiscoveryProblem {
  /// What is wrong, in one lower-case phrase without a period; the position stands apart.
  public var words: String {
    "broken"
  }
}
