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

  /// The principals of whom other sentences say how their own access changed.
  let principalsSpokenOf: Set<String>

  /// Whether a Deny beside the old statement may refuse all that it allows.
  var isHeldBack = false

  /// Who acts.
  var who: String { voice.who(part.principals, part.conditions) }

  /// Whether the cause stood before and stands now, so that it gives or stops more than it did.
  var hasCounterpart: Bool { pair?.old != nil && pair?.new != nil }

  /// Whether added access comes to what the cause allowed the same principals before.
  var addsToOthers: Bool {
    part.effect == .allowAdded && pair?.new != nil && !isHeldBack
      && pair?.old.map { $0.effect.value == .allow && $0.plainlyMatches } == true
      && pair?.differences.contains { $0.axis == .who } != true
  }

  /// Added access in words.
  func gained(severity: Severity?) -> ToldPart {
    ToldPart(
      part: part,
      clause: gainedClause,
      claims: gainedClaims,
      severity: severity,
      breadth: breadth,
    )
  }

  /// Removed access in words.
  func lost(severity: Severity?) -> ToldPart {
    ToldPart(
      part: part,
      clause: lostClause,
      claims: lostClaims,
      severity: severity,
      breadth: breadth,
    )
  }

  /// Added access in two halves.
  var gainedClause: Clause {
    switch part.effect {
    case .allowAdded, .allowRemoved, .denyAdded:
      allowing(addsToOthers ? .additionally : .newly)
    case .denyRemoved:
      allowing(.newly).because("\(cause) \(becomesLess)")
    }
  }

  /// Removed access in two halves.
  var lostClause: Clause {
    switch part.effect {
    case .allowAdded, .allowRemoved, .denyRemoved: allowing(.noLonger)
    case .denyAdded: allowing(.noLonger).because("\(cause) \(becomesMore)")
    }
  }

  /// How much the part spans: wide parts come first in a headline.
  var breadth: Int {
    (part.principals.included.contains("*") ? 2 : 0)
      + (part.actions.included.contains("*") ? 2 : 0)
      + (part.resources.included.contains("*") ? 1 : 0) - (droppedNeed == nil ? 0 : 1)
  }

  /// An explicit denial that is gone, in one sentence.
  var loosened: Sentence {
    let text = noun.fitting { noun in
      let refused = "\(cause) \(becomesLess). No longer refused: \(noun.text)"
      let effect = "it may now be allowed where another policy allows it."
      return noun.endsInList
        ? "\(refused). \(effect.capitalizedFirst)" : "\(refused); \(effect)"
    }
    return sentence(text, loosenedClaims)
  }

  /// A new explicit denial in one sentence.
  var tightened: Sentence {
    let text = noun.fitting { noun in
      "\(cause) \(becomesMore). Now refused, whatever another policy allows: \(noun.text)."
    }
    return sentence(text, tightenedClaims)
  }

  /// What an Allow asked for and no longer asks for, where that is all that the part says.
  var droppedNeed: DroppedNeed? {
    voice.grants && hasCounterpart ? DroppedNeed(part: part, pair: pair) : nil
  }

  private func allowing(_ tense: PolicyVoice.Tense) -> Clause {
    guard tense != .noLonger, let need = droppedNeed else {
      return voice.allows(
        who,
        to: predicate(part.conditions, tense == .noLonger ? .any : .every),
        tense,
      )
    }
    return clause(on: need)
  }

  /// Says that something is no longer needed; in a sentence of its own where one gets too long.
  private func clause(on need: DroppedNeed) -> Clause {
    let who = voice.who(part.principals, need.otherConditions)
    let predicate = predicate(need.otherConditions, .any).map { wording in
      Wording(text: "\(need.words) to \(wording.text)", endsInList: wording.endsInList)
    }
    let clause = Clause(lead: who, auxiliary: "no longer needs", predicate: predicate)
    if SentenceLength(clause.sentence).isWithinLimit { return clause }
    var long = voice.allows(who, to: self.predicate(need.otherConditions, .every), .now)
    long.afterthought = "No longer needed: \(need.words)."
    return long
  }

  /// What is done, where and under some conditions.
  private func predicate(
    _ conditions: [AccessCondition],
    _ determiner: Determiner,
  ) -> Wordings {
    voice.predicate(part.actions, part.resources, conditions, determiner)
  }

  private var noun: Wordings {
    let who = voice.who(part.principals, part.conditions, except: exceptionLead)
    return voice.noun(part.actions, part.resources, who, part.conditions)
  }

  /// A Deny reaches those too whose own access it changes: they are left out as said already.
  private var exceptionLead: String {
    let isSpokenOf = principalsSpokenOf.isSuperset(of: part.principals.excluded)
    return isSpokenOf && causeNamesNobodyElse ? "other than" : "except"
  }

  private var causeNamesNobodyElse: Bool {
    let cause = part.statement.side == .old ? pair?.old : pair?.new
    return cause?.principal?.isNegated == false
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

  private func sentence(_ text: String, _ claims: [Claim]) -> Sentence {
    Sentence(text.capitalizedFirst, restsOn: [part.fingerprint], claims: claims)
  }
}

extension Clause {
  /// The clause with its reason.
  fileprivate func because(_ reason: String) -> Clause {
    var clause = self
    clause.reason = reason
    return clause
  }
}
