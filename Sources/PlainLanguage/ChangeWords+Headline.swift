import PolicyModel
import PolicyReview
import PolicySemantics

extension ChangeWords {
  /// The most important thing first.
  var headline: Sentence {
    switch change.comparison.verdict {
    case .invalid: Sentence("Not compared: AWS would refuse the policy \(invalidSides).")
    case .undecided: undecidedHeadline
    case .same: sameHeadline
    case .widened, .narrowed, .mixed: differenceHeadline
    }
  }

  private var invalidSides: String {
    let isInvalid = { (version: PolicyVersionInFile?) in version != nil && version?.document == nil
    }
    return switch (isInvalid(change.before), isInvalid(change.after)) {
    case (true, true): "before and after the change"
    case (true, false): "before the change"
    case (false, _): "after the change"
    }
  }

  private var undecidedHeadline: Sentence {
    let known = change.comparison.gained.isEmpty ? "" : " What is known widens it already."
    return Sentence(
      "It cannot be told in full whether access changed: treat it as a possible widening.\(known)",
      restsOn: change.comparison.gained.map(\.fingerprint),
      claims: known.isEmpty ? [] : [Claim(.some, of: voice.everything(), .newlyAllowed)],
    )
  }

  private var sameHeadline: Sentence {
    let comparison = change.comparison
    switch comparison.guardrails {
    case .same:
      return Sentence("Same access: \(sameCause).", claims: sameClaims)
    case .loosened, .mixed:
      return first(loosened)
    // Where denials could not be compared, something is undecided, and that is the headline.
    case .undecided: return undecidedHeadline
    case .tightened:
      return first(tightened)
    }
  }

  private var sameCause: String {
    switch change.status {
    case .renamed, .copied, .moved: "the policy stands in another place"
    case .added, .refilled: "the policy allows nothing"
    case .removed, .emptied, .dropped: "the policy allowed nothing"
    case .modified: regrouping ?? "the texts differ, what they allow does not"
    }
  }

  /// That nothing differs, and that nothing is allowed where the words say so.
  private var sameClaims: [Claim] {
    let differences: [[Claim.Standing]] = [
      .newlyAllowed, .noLongerAllowed, .noLongerDenied, .newlyDenied,
    ]
    let nothing: [[Claim.Standing]] =
      switch change.status {
      case .added, .refilled: [[Claim.Standing(.new, .allowed)]]
      case .removed, .emptied, .dropped: [[Claim.Standing(.old, .allowed)]]
      case .modified, .renamed, .copied, .moved: []
      }
    return (differences + nothing).map { Claim(.no, of: voice.everything(), $0) }
  }

  /// That the only statements which differ were split or merged.
  private var regrouping: String? {
    let alignment = change.alignment
    let others = alignment.pairs.contains { pair in
      !pair.isUnchanged && alignment.regrouping(of: pair) == nil
    }
    return others || alignment.regroupings.count != 1 ? nil : alignment.regroupings.first?.words
  }

  private var differenceHeadline: Sentence {
    let limit = change.comparison.verdict == .mixed ? 1 : 2
    let shown = [gained, lost].flatMap { Self.weightiest($0).prefix(limit) }
    return Sentence(
      Clause.text(shown.map(\.clause)) + more(gained.count + lost.count - shown.count),
      restsOn: shown.map(\.part.fingerprint),
      claims: shown.flatMap(\.claims),
    )
  }

  /// The parts of one direction from the weightiest, with which the headline begins.
  static func weightiest(_ parts: [ToldPart]) -> [ToldPart] {
    // Parts of one weight keep their order.
    parts.enumerated().sorted { left, right in
      ToldPart.precedes(left.element, right.element)
        || !ToldPart.precedes(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }

  private func more(_ count: Int) -> String {
    count == 0 ? "" : " And \(count) more \(count == 1 ? "part" : "parts")."
  }

  private func first(_ sentences: [Sentence]) -> Sentence {
    let shown = sentences.prefix(2)
    return Sentence(
      shown.map(\.text).joined(separator: " ") + more(sentences.count - shown.count),
      restsOn: shown.flatMap(\.restsOn),
      claims: shown.flatMap(\.claims),
    )
  }
}
