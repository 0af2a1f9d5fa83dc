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

  /// Lends a sixteenth of the steps, for a search whose failing leaves no question open.
  mutating func lend() -> SearchBudget {
    let share = SearchBudget(steps: max(0, remaining / 16))
    remaining -= share.remaining
    return share
  }

  /// Takes back what is left of a share.
  mutating func takeBack(_ share: SearchBudget) {
    remaining += max(0, share.remaining)
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
