import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics

/// The words for one part of added or removed access, or of changed explicit denials.
struct PartWords {
  /// The part.
  let part: AccessPart

  /// The statements of both sides to which the part's cause belongs.
  let pair: StatementPair?

  /// How sentences speak of the policy.
  let voice: PolicyVoice

  /// Who acts.
  var who: String { voice.who(part.principals) }

  /// What is done, where and when.
  var predicate: String {
    voice.predicate(ActionWords(part.actions), part.resources, part.conditions)
  }

  /// Whether the cause stood before and stands now, so that it gives or stops more than it did.
  var hasCounterpart: Bool { pair?.old != nil && pair?.new != nil }

  /// Added access in one sentence.
  var gained: Sentence {
    let tense: PolicyVoice.Tense = hasCounterpart ? .additionally : .newly
    let text: String
    switch part.effect {
    case .allowAdded, .allowRemoved, .denyAdded:
      text = allowing(tense)
    case .denyRemoved:
      text = "\(allowing(.newly)), because \(cause) \(becomesLess)"
    }
    return sentence(text + ".")
  }

  /// Removed access in one sentence.
  var lost: Sentence {
    switch part.effect {
    case .allowAdded, .allowRemoved, .denyRemoved:
      sentence(allowing(.noLonger) + ".")
    case .denyAdded:
      sentence("\(allowing(.noLonger)), because \(cause) \(becomesMore).")
    }
  }

  /// An explicit denial that is gone, in one sentence.
  var loosened: Sentence {
    let refused = noun
    return sentence(
      "\(cause) \(becomesLess). No longer refused: \(refused); "
        + "it may now be allowed where another policy allows it."
    )
  }

  /// A new explicit denial in one sentence.
  var tightened: Sentence {
    sentence(
      "\(cause) \(becomesMore). Now refused, whatever another policy allows: \(noun)."
    )
  }

  private func allowing(_ tense: PolicyVoice.Tense) -> String {
    if tense == .additionally, let need = DroppedNeed(part: part, pair: pair), voice.grants {
      let what = voice.predicate(ActionWords(part.actions), part.resources, need.otherConditions)
      return "\(who.capitalizedFirst) no longer needs \(need.words) to \(what)"
    }
    return voice.allows(who, to: predicate, tense)
  }

  private var noun: String {
    voice.noun(ActionWords(part.actions), part.resources, who, part.conditions)
  }

  /// The cause by its name, else by its line.
  private var cause: String {
    let statement = part.statement
    let effect =
      switch part.effect {
      case .allowAdded, .allowRemoved: "Allow"
      case .denyAdded, .denyRemoved: "Deny"
      }
    if let sid = statement.sid, !sid.isEmpty { return "\(effect) \(sid.quoted)" }
    let line = statement.span.start.line
    return "the \(effect) of \(statement.side == .old ? "old " : "")line \(line)"
  }

  private var becomesLess: String { hasDenyOnBothSides ? "refuses less" : "is gone" }

  private var becomesMore: String { hasDenyOnBothSides ? "refuses more" : "is new" }

  private var hasDenyOnBothSides: Bool {
    pair?.old?.effect.value == .deny && pair?.new?.effect.value == .deny
  }

  private func sentence(_ text: String) -> Sentence {
    Sentence(text.capitalizedFirst, restsOn: [part.fingerprint])
  }
}
