/// The answer to "what does the new document allow that the old does not, and the reverse?".
public struct Comparison: Hashable, Sendable {
  /// The answer in one word.
  public let verdict: Verdict

  /// Every part of the added access, in the order of the statements that cause it.
  public let gained: [AccessPart]

  /// Every part of the removed access, in the order of the statements that cause it.
  public let lost: [AccessPart]

  /// What became of the explicit denials.
  public let guardrails: GuardrailVerdict

  /// Requests that the old document denied explicitly and the new does not, beyond `gained`.
  public let loosened: [AccessPart]

  /// Requests that the new document denies explicitly and the old did not, beyond `lost`.
  public let tightened: [AccessPart]

  /// What could not be decided and where it stands; not empty when the verdict is `undecided`.
  public let undecided: [Undecided]

  /// Creates a comparison from its parts.
  package init(
    verdict: Verdict,
    gained: [AccessPart],
    lost: [AccessPart],
    guardrails: GuardrailVerdict,
    loosened: [AccessPart],
    tightened: [AccessPart],
    undecided: [Undecided],
  ) {
    self.verdict = verdict
    self.gained = gained
    self.lost = lost
    self.guardrails = guardrails
    self.loosened = loosened
    self.tightened = tightened
    self.undecided = undecided
  }
}
