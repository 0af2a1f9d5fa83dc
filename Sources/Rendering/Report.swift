public import GitHistory
public import PlainLanguage
public import PolicyReview

/// All that a renderer tells about two states of a repository.
public struct Report: Hashable, Sendable {
  /// The name of the state before, such as `main`; untrusted.
  public let baseName: String

  /// The commit that is the state before, nil where it is none or not known.
  public let baseID: ObjectID?

  /// The name of the state after, such as `HEAD`; untrusted.
  public let headName: String

  /// The commit that is the state after, nil where it is none or not known.
  public let headID: ObjectID?

  /// The commit that made the change, nil where more than one did.
  public let commit: Commit?

  /// The terms of the comparison for people, a sentence each; they may quote untrusted text.
  public let terms: [String]

  /// What changed.
  public let review: Review

  /// The words for each change of the review, in the same order.
  public let explanations: [Explanation]

  /// Explains a review.
  public init(
    baseName: String,
    baseID: ObjectID? = nil,
    headName: String,
    headID: ObjectID? = nil,
    commit: Commit?,
    terms: [String] = [],
    review: Review,
    names: KnownNames = .none,
  ) {
    self.baseName = baseName
    self.baseID = baseID
    self.headName = headName
    self.headID = headID
    self.commit = commit
    self.terms = terms
    self.review = review
    explanations = review.changes.map { Explanation(of: $0, names: names) }
  }

  /// The names that the explanations use, each once.
  package var namesUsed: [KnownFact] {
    var seen: Set<KnownFact> = []
    return explanations.flatMap(\.namesUsed).filter { seen.insert($0).inserted }
  }
}
