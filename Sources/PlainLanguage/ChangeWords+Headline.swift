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

  /// The most parts of one direction that a headline carries.
  private static var limit: Int { 2 }

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
    let known = change.comparison.gained.isEmpty ? "" : " It widens access in any case."
    return Sentence(
      "Cannot tell whether access changed in full: read the reasons below as a possible widening."
        + known,
      restsOn: change.comparison.gained.map(\.fingerprint),
    )
  }

  private var sameHeadline: Sentence {
    let comparison = change.comparison
    switch comparison.guardrails {
    case .same:
      return Sentence("Same access: \(sameCause).")
    case .loosened, .mixed:
      return first(comparison.loosened.map { part($0).loosened })
    case .tightened:
      return first(comparison.tightened.map { part($0).tightened })
    }
  }

  private var sameCause: String {
    switch change.status {
    case .renamed, .copied, .moved: "the policy stands in another place"
    case .added, .refilled: "the policy allows nothing"
    case .removed, .emptied, .dropped: "the policy allowed nothing"
    case .modified: "the texts differ, what they allow does not"
    }
  }

  private var differenceHeadline: Sentence {
    let gained = first(change.comparison.gained.map { part($0).gained })
    let lost = first(change.comparison.lost.map { part($0).lost })
    return switch change.comparison.verdict {
    case .widened: gained
    case .narrowed: lost
    case .mixed, .same, .undecided, .invalid:
      Sentence("\(gained.text) \(lost.text)", restsOn: gained.restsOn + lost.restsOn)
    }
  }

  private func first(_ sentences: [Sentence]) -> Sentence {
    let shown = sentences.prefix(Self.limit)
    let more = sentences.count - shown.count
    let rest = more == 0 ? [] : ["And \(more) more \(more == 1 ? "part" : "parts")."]
    return Sentence(
      (shown.map(\.text) + rest).joined(separator: " "),
      restsOn: shown.flatMap(\.restsOn),
    )
  }
}
