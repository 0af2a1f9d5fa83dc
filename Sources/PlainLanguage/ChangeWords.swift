import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics

/// The words for one policy's change as a whole.
struct ChangeWords {
  /// The change.
  let change: PolicyChange

  /// How sentences speak of the policy.
  let voice: PolicyVoice

  /// Each part of added access.
  private(set) var gained: [ToldPart] = []

  /// Each part of removed access.
  private(set) var lost: [ToldPart] = []

  /// Each explicit denial that is gone.
  private(set) var loosened: [Sentence] = []

  /// Each new explicit denial.
  private(set) var tightened: [Sentence] = []

  /// Finds the words for each part.
  init(change: PolicyChange, voice: PolicyVoice) {
    self.change = change
    self.voice = voice
    let comparison = change.comparison
    let principals = (comparison.gained + comparison.lost).flatMap(\.principals.included)
    let spokenOf = Set(principals)
    let words = { (part: AccessPart) in Self.words(part, in: change, voice, spokenOf) }
    let severities = Self.severities(of: change)
    gained = comparison.gained.map { part in
      words(part).gained(severity: severities[part.fingerprint])
    }
    lost = comparison.lost.map { part in
      words(part).lost(severity: severities[part.fingerprint])
    }
    loosened = comparison.loosened.map { words($0).loosened }
    tightened = comparison.tightened.map { words($0).tightened }
  }

  private static func words(
    _ part: AccessPart,
    in change: PolicyChange,
    _ voice: PolicyVoice,
    _ principalsSpokenOf: Set<String>,
  ) -> PartWords {
    let pair = change.alignment.pair(of: part.statement)
    return PartWords(
      part: part,
      pair: pair,
      voice: voice,
      principalsSpokenOf: principalsSpokenOf,
      isHeldBack: pair?.old.map { holdsBack(change.before, $0) } ?? false,
    )
  }

  /// The severity of the most severe finding on each part, by the part's fingerprint.
  static func severities(of change: PolicyChange) -> [String: Severity] {
    change.findings.reduce(into: [:]) { severities, finding in
      for part in finding.parts {
        severities[part] = max(severities[part] ?? finding.severity, finding.severity)
      }
    }
  }

  /// The words for one finding.
  func finding(_ finding: Finding) -> FindingWords {
    let leavingOut = change.findings.filter { $0.rule == .allowWithNotResource }
    let parts = change.comparison.gained.filter { finding.parts.contains($0.fingerprint) }
    return FindingWords(
      finding: finding,
      grants: voice.grants,
      leavesOutResources: Set(leavingOut.flatMap(\.parts)).isSuperset(of: finding.parts),
      isForAnonymous: parts.allSatisfy { $0.conditions.allSatisfy(\.letsAnonymousPass) },
    )
  }

  /// What the policy is.
  var title: String {
    PolicyTitle(change.after ?? change.before, kind: change.kind, subject: change.subject).words
  }

  /// The verdict in capital letters, with what became of the policy and of its guardrails.
  var verdict: String {
    [access, fate, guardrails, readings].compactMap(\.self).joined(separator: ", ")
  }

  /// A policy whose denials differ is never called the same without a word on what is the same.
  private var access: String {
    let comparison = change.comparison
    return comparison.verdict == .same && comparison.guardrails != .same
      ? "OWN ACCESS SAME" : comparison.verdict.rawValue.uppercased()
  }

  private var fate: String? {
    switch change.status {
    case .added, .refilled: "POLICY ADDED"
    case .removed, .emptied, .dropped: "POLICY REMOVED"
    case .modified, .renamed, .copied, .moved: nil
    }
  }

  private var readings: String? {
    change.otherReadings.isEmpty ? nil : "OTHERWISE UNDER ANOTHER READING"
  }

  private var guardrails: String? {
    switch change.comparison.guardrails {
    case .same: nil
    case .loosened: "GUARDRAILS LOOSENED"
    case .tightened: "GUARDRAILS TIGHTENED"
    case .mixed: "GUARDRAILS CHANGED"
    case .undecided: isCompared ? "GUARDRAILS UNDECIDED" : nil
    }
  }

  /// What one changed Allow allowed before and allows now.
  var contrast: Explanation.Contrast? {
    let changed = change.alignment.pairs.filter { !$0.isUnchanged }
    guard changed.count == 1, let old = changed[0].old, let new = changed[0].new,
      old.effect.value == .allow, new.effect.value == .allow,
      change.comparison.verdict != .same, old.plainlyMatches, new.plainlyMatches
    else { return nil }
    let oldWords = StatementWords(statement: old, voice: voice)
    let newWords = StatementWords(statement: new, voice: voice)
    guard oldWords.namesEverything, newWords.namesEverything else { return nil }
    let before = oldWords.allowed(
      .before,
      on: .old,
      besideDenies: !Self.denies(of: change.before, meeting: old).isEmpty
    )
    let now = newWords.allowed(
      .now,
      on: .new,
      besideDenies: !Self.denies(of: change.after, meeting: new).isEmpty
    )
    guard before.text != now.text,
      [before, now].allSatisfy({ SentenceLength($0.text).isWithinLimit })
    else { return nil }
    return Explanation.Contrast(before: resting(before), now: resting(now))
  }

  /// A sentence on all added and removed access.
  private func resting(_ sentence: Sentence) -> Sentence {
    let parts = change.comparison.gained + change.comparison.lost
    return Sentence(sentence.text, restsOn: parts.map(\.fingerprint), claims: sentence.claims)
  }

  /// What unchanged Deny statements refuse, where access was added; at most three.
  var stillRefused: [Sentence] {
    guard !change.comparison.gained.isEmpty else { return [] }
    let gained = Set(change.comparison.gained.flatMap(\.actions.included))
    let denies = change.alignment.pairs.filter { pair in
      pair.isUnchanged && pair.new?.effect.value == .deny
        && pair.new.map { Self.concerns($0.action, gained) } == true
    }
    return denies.compactMap(\.new).prefix(3).map { statement in
      let words = StatementWords(statement: statement, voice: voice)
      let title = StatementWords.title(of: statement)
      let place = "\(title), line \(statement.span.start.line), unchanged"
      return Sentence(
        words.refusal.fitting { refusal in
          refusal.endsInList
            ? "Still refused by \(place): \(refusal.text)."
            : "Still refused: \(refusal.text) (\(place))."
        },
        claims: [Claim(.each, of: words.region, .stillDenied)],
      )
    }
  }

  /// The problems of both documents, those before first; problems of both sides stand once.
  var problems: [Sentence] {
    let after = change.after?.problems ?? []
    let before = (change.before?.problems ?? []).filter { problem in
      !after.contains { $0.rule == problem.rule && $0.subject == problem.subject }
        // The size of the policy is another one after every change.
        && !(problem.rule == .sizeLimit && after.contains { $0.rule == .sizeLimit })
    }
    return before.map { Sentence("before, line \($0.span.start.line): \($0.words)") }
      + after.map { Sentence("line \($0.span.start.line): \($0.words)") }
  }
}
