import PolicySemantics

/// What all changed files of a repository do to access.
///
/// ```swift
/// let review = Review.of(changes) { (version) throws(GitError) in
///   try repository.contents(of: version, limit: 1_000_000)
/// }
/// review.summary.widened  // how many policies allow more
/// ```
public struct Review: Hashable, Sendable {
  /// The policies whose text changed, in path order, then in the order of the file.
  public let changes: [PolicyChange]

  /// What could not be read or compared, in path order.
  public let problems: [FileProblem]

  /// The paths of changed files that hold no policy on either side, in path order; untrusted.
  public let passedOver: [String]

  /// The number of policies that stand unchanged in changed files which hold several.
  public let policiesUnchanged: Int

  /// Whether every changed policy was read and compared; a review that is not complete is no pass.
  public var isComplete: Bool {
    problems.isEmpty && changes.allSatisfy { $0.comparison.verdict != .invalid }
  }

  /// Whether no file changed among those that were looked at.
  public var isEmpty: Bool { changes.isEmpty && problems.isEmpty && passedOver.isEmpty }

  /// Creates a review from its parts.
  package init(
    changes: [PolicyChange],
    problems: [FileProblem],
    passedOver: [String],
    policiesUnchanged: Int,
  ) {
    self.changes = changes
    self.problems = problems
    self.passedOver = passedOver
    self.policiesUnchanged = policiesUnchanged
  }
}
