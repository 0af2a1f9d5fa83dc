import PolicyReview
import PolicySemantics

/// Which parts of a change are told beside the headline.
struct PartDigest {
  /// The parts that are told.
  let told: [Digest.Part]

  /// How many are left out.
  let rest: Int

  /// Tells of every severe part, and of some changed denials, where the headline does not.
  init(_ explanation: Explanation, _ change: PolicyChange, guardrails limit: Int) {
    let said = Set(explanation.headline.restsOn)
    let severe = Set(ChangeWords.severities(of: change).filter { $0.value >= .high }.keys)
    let access = [(FindingDirection.gained, explanation.gained), (.lost, explanation.lost)]
    let denials = [
      (FindingDirection.loosened, explanation.loosened), (.tightened, explanation.tightened),
    ]
    let unsaid = { (sentences: [Sentence]) in
      sentences.filter { !said.isSuperset(of: $0.restsOn) }
    }
    told =
      access.flatMap { direction, sentences in
        unsaid(sentences).filter { !severe.isDisjoint(with: $0.restsOn) }.map { (direction, $0) }
      }.map(Digest.Part.init)
      + denials.flatMap { direction, sentences in
        unsaid(sentences).prefix(limit).map { (direction, $0) }
      }.map(Digest.Part.init)
    rest = (access + denials).reduce(0) { $0 + unsaid($1.1).count } - told.count
  }
}
