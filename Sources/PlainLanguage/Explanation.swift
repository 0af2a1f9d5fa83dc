/// What a policy's change does to access, in words.
///
/// ```swift
/// let explanation = Explanation(of: change)
/// explanation.headline.text  // Role DataIngest can now also delete objects …
/// explanation.headline.restsOn  // the fingerprints of the parts that it states
/// ```
public struct Explanation: Hashable, Sendable {
  /// What the policy is, such as `trust policy of role DataIngest`; untrusted.
  public let title: String

  /// The verdict in capital letters, guardrails included where they differ.
  public let verdictWords: String

  /// The most important thing first, in one or two sentences.
  public let headline: Sentence

  /// What each finding says, in the order of the change's findings: a phrase without a period.
  public let findings: [Sentence]

  /// What one changed statement allowed before and allows now, nil where that cannot be said plainly.
  public let contrast: Contrast?

  /// Each part of added access.
  public let gained: [Sentence]

  /// Each part of removed access.
  public let lost: [Sentence]

  /// Each explicit denial that is gone.
  public let loosened: [Sentence]

  /// Each new explicit denial.
  public let tightened: [Sentence]

  /// What changed in which statement, with lines.
  public let statements: [StatementChange]

  /// One concrete request for each direction of the change.
  public let proofs: [Proof]

  /// What the policy's unchanged Deny statements still refuse.
  public let stillRefused: [Sentence]

  /// What could not be decided, and where.
  public let undecided: [Sentence]

  /// What is wrong with the policy's documents, with side and line.
  public let problems: [Sentence]

  /// What else to know: how the policy came to differ, and what it depends on outside this file.
  public let notes: [Sentence]

  /// The names that sentences use, with what they stand for.
  package let namesUsed: [KnownFact]

  /// An old and a new sentence side by side.
  public struct Contrast: Hashable, Sendable {
    /// What held before.
    public let before: Sentence

    /// What holds now.
    public let now: Sentence
  }

  /// All sentences in reading order.
  public var sentences: [Sentence] {
    [headline] + (contrast.map { [$0.before, $0.now] } ?? []) + gained + lost + loosened + tightened
      + stillRefused + undecided + problems + notes
  }
}
