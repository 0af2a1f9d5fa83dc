/// The search stopped because its budget of steps is used up.
struct SearchLimit: Error {}

/// A count of search steps that may still be made.
struct SearchBudget {
  /// The steps left.
  private(set) var remaining: Int

  /// Creates a budget.
  init(steps: Int) {
    remaining = steps
  }

  /// Whether nothing more can be done.
  var isExhausted: Bool { remaining < 0 }

  /// Uses up some steps.
  ///
  /// - Throws: `SearchLimit` when none are left.
  mutating func spend(_ steps: Int = 1) throws(SearchLimit) {
    remaining -= steps
    if remaining < 0 { throw SearchLimit() }
  }
}
