package import PolicyReview

/// What a reviewer reads of a change first: no thing twice, and counts of what is left out.
///
/// What the headline says is not repeated.
package struct Digest: Hashable, Sendable {
  /// A sentence on a part, with the direction in which the part goes.
  package struct Part: Hashable, Sendable {
    /// The direction.
    package let direction: FindingDirection

    /// The sentence.
    package let sentence: Sentence
  }

  /// The explanation's headline, with where to read of the parts that it leaves out.
  package let headline: String

  /// The findings that are told by themselves, their rule before them.
  package let findings: [Sentence]

  /// The other findings by their rules in one line, nil where there are none.
  package let otherFindings: Sentence?

  /// The parts of which the headline does not speak and that are not left out.
  package let parts: [Part]

  /// What held before and holds now, nil where the headline says it.
  package let contrast: Explanation.Contrast?

  /// What changed in which statement, in short lines.
  package let statements: [StatementChange]

  /// One request that shows the difference, nil where there is none.
  package let proof: String?

  /// What the policy's unchanged Deny statements still refuse, the first of it.
  package let stillRefused: [Sentence]

  /// What could not be decided, the first of it.
  package let undecided: [Sentence]

  /// What is wrong with the policy's documents, the first of it.
  package let problems: [Sentence]

  /// How much of what is left out, nil where nothing is.
  package let rest: String?

  /// What it says in words of its own.
  package var sentences: [Sentence] { findings + [otherFindings].compactMap(\.self) }
}
