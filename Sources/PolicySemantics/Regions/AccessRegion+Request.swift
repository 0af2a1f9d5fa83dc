public import PolicyModel

extension AccessRegion {
  /// Asks whether some request of the region is decided as several tests ask, all at once.
  ///
  /// - Parameters:
  ///   - tests: What is asked of the request; none asks whether the region has any request.
  ///   - kind: What the policies are attached to.
  ///   - reading: How the doubts of AWS's documentation are read.
  ///   - axioms: What is known of every request.
  /// - Returns: The answer; nil when the search passed its budget, or met what it does not cover.
  /// - Complexity: As comparing: exponential in the worst case, bounded by a budget of steps.
  public func hasRequest(
    meeting tests: [RegionTest],
    kind: PolicyKind,
    reading: Reading = .byDefault,
    axioms: Axioms = .standard,
  ) -> Bool? {
    var search = RegionSearch(
      self,
      tests.map(\.document),
      kind: kind,
      premises: Premises(reading: reading, axioms: axioms),
    )
    return search.hasRequest(meeting: tests)
  }
}
