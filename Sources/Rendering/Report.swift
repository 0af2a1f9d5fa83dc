public import GitHistory
public import PlainLanguage
public import PolicyReview

/// All that a renderer tells about two states of a repository.
public struct Report: Hashable, Sendable {
  /// The name of the state before, such as `main`; untrusted.
  public let baseName: String

  /// The name of the state after, such as `HEAD`; untrusted.
  public let headName: String

  /// The commit that made the change, nil where more than one did.
  public let commit: Commit?

  /// What changed.
  public let review: Review

  /// The words for each change of the review, in the same order.
  public let explanations: [Explanation]

  /// Explains a review.
  public init(baseName: String, headName: String, commit: Commit?, review: Review) {
    self.baseName = baseName
    self.headName = headName
    self.commit = commit
    self.review = review
    explanations = review.changes.map(Explanation.init(of:))
  }
}
