/// A sentence in its pieces, so that sentences with one beginning or one reason can be joined.
struct Clause {
  /// The one of whom something is said, in lower case.
  let lead: String

  /// What comes between the one and what is done, such as `can now`.
  let auxiliary: String

  /// What is done, where and when, from the fullest wording to the briefest.
  let predicate: Wordings

  /// What is left out, nil where nothing is.
  var exception: String?

  /// Why, nil where the sentence says enough.
  var reason: String?

  /// A sentence that follows, nil for none.
  var afterthought: String?

  /// The clause as a sentence.
  var sentence: String { Clause.text([self]) }

  /// Joins clauses into sentences; neighbours that speak of the same one share its name, unless the
  /// sentence gets too long.
  static func text(_ clauses: [Clause]) -> String {
    joined(clauses) ?? apart(clauses)
  }

  /// The clauses in as many sentences as there are ones of whom they speak, in their full wording;
  /// nil where one of the sentences is too long.
  private static func joined(_ clauses: [Clause]) -> String? {
    if clauses.contains(where: { $0.afterthought != nil }) { return nil }
    var sentences: [String] = []
    for (index, clause) in clauses.enumerated() {
      let previous = index == 0 ? nil : clauses[index - 1]
      let next = index == clauses.count - 1 ? nil : clauses[index + 1]
      let words =
        clause.words(after: previous) + clause.restriction + clause.words(ofReasonBefore: next)
      if let last = sentences.last, previous?.lead == clause.lead {
        sentences[sentences.count - 1] = "\(last), and \(words)"
      } else {
        sentences.append(words)
      }
    }
    let text = sentences.map { "\($0).".capitalizedFirst }.joined(separator: " ")
    return SentenceLength(text).isWithinLimit ? text : nil
  }

  /// Each clause in a sentence of its own; whoever it is, is not named twice in a row.
  private static func apart(_ clauses: [Clause]) -> String {
    let sentences = clauses.enumerated().map { index, clause in
      index > 0 && clauses[index - 1].lead == clause.lead ? clause.resumed.alone : clause.alone
    }
    return sentences.joined(separator: " ")
  }

  /// The clause with a pronoun, where one can stand for whom it speaks of.
  private var resumed: Clause {
    let (pronoun, verb) =
      if lead.hasPrefix("whoever ") {
        ("they", auxiliary == "no longer needs" ? "no longer need" : auxiliary)
      } else {
        (isOneThing ? "it" : lead, auxiliary)
      }
    return Clause(
      lead: pronoun,
      auxiliary: verb,
      predicate: predicate,
      exception: exception,
      reason: reason,
      afterthought: afterthought,
    )
  }

  /// Whether it is a policy or a single role, of which one says `it`.
  private var isOneThing: Bool {
    lead.hasPrefix("this ")
      || lead.hasPrefix("role ") && !lead.contains(" and ") && !lead.contains(" or ")
  }

  /// The clause as a sentence of its own, in the fullest wording that is short enough.
  private var alone: String {
    let sentence = predicate.fitting { wording in
      let words = "\(lead) \(auxiliary) \(wording.text)\(restriction)".capitalizedFirst
      guard let reason else { return "\(words)." }
      return wording.endsInList
        ? "\(words). The reason: \(reason)." : "\(words), because \(reason)."
    }
    return afterthought.map { "\(sentence) \($0)" } ?? sentence
  }

  private var restriction: String { exception.map { ", \($0)" } ?? "" }

  private var fullPredicate: String { predicate.fullest.text }

  /// What is said of the one, without what the clause before says already.
  ///
  /// A negative auxiliary is said again: `can no longer read, and write` would turn the meaning.
  private func words(after previous: Clause?) -> String {
    guard previous?.lead == lead else { return "\(lead) \(auxiliary) \(fullPredicate)" }
    let isSame = previous?.auxiliary == auxiliary || previous?.auxiliary == "\(auxiliary) also"
    let isShared = isSame && !auxiliary.contains("longer")
    return isShared ? fullPredicate : "\(auxiliary) \(fullPredicate)"
  }

  /// The reason, unless the next clause gives it for both.
  private func words(ofReasonBefore next: Clause?) -> String {
    guard let reason, next?.lead != lead || next?.reason != reason else { return "" }
    return ", because \(reason)"
  }
}
