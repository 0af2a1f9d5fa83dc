import LocatedJSON
import PolicyModel
public import PolicyReview
import PolicySemantics

extension Explanation {
  /// Explains a policy's change.
  public init(of change: PolicyChange) {
    let voice = PolicyVoice(kind: change.kind, subject: change.subject)
    let words = ChangeWords(change: change, voice: voice)
    let comparison = change.comparison
    title = words.title
    verdictWords = words.verdict
    headline = words.headline
    contrast = words.contrast
    gained = comparison.gained.map { words.part($0).gained }
    lost = comparison.lost.map { words.part($0).lost }
    loosened = comparison.loosened.map { words.part($0).loosened }
    tightened = comparison.tightened.map { words.part($0).tightened }
    statements = change.alignment.pairs.compactMap { StatementChange($0, in: change) }
    proofs = Proof.all(of: comparison, words: words)
    stillRefused = words.stillRefused
    undecided = comparison.undecided.map { Sentence($0.cause) }
    problems = words.problems
    notes = words.notes
  }
}
