/// A sentence in its pieces, so that sentences with one beginning or one reason can be joined.
struct Clause: Hashable {
  /// The one of whom something is said, in lower case.
  let lead: String

  /// What comes between the one and what is done, such as `can now`.
  let auxiliary: String

  /// What is done, where and when.
  let predicate: String

  /// What is left out, nil where nothing is.
  var exception: String?

  /// Why, nil where the sentence says enough.
  var reason: String?

  /// The clause as a sentence.
  var sentence: String { Clause.text([self]) }

  /// Joins clauses into sentences; neighbours that speak of the same one share its name.
  static func text(_ clauses: [Clause]) -> String {
    var sentences: [String] = []
    for (index, clause) in clauses.enumerated() {
      let previous = index == 0 ? nil : clauses[index - 1]
      let next = index == clauses.count - 1 ? nil : clauses[index + 1]
      let words =
        clause.words(after: previous) + (clause.exception.map { ", \($0)" } ?? "")
        + clause.words(ofReasonBefore: next)
      if let last = sentences.last, previous?.lead == clause.lead {
        sentences[sentences.count - 1] = "\(last), and \(words)"
      } else {
        sentences.append(words)
      }
    }
    return sentences.map { "\($0).".capitalizedFirst }.joined(separator: " ")
  }

  /// What is said of the one, without what the clause before says already.
  ///
  /// A negative auxiliary is said again: `can no longer read, and write` would turn the meaning.
  private func words(after previous: Clause?) -> String {
    guard previous?.lead == lead else { return "\(lead) \(auxiliary) \(predicate)" }
    let isSame = previous?.auxiliary == auxiliary || previous?.auxiliary == "\(auxiliary) also"
    let isShared = isSame && !auxiliary.contains("longer")
    return isShared ? predicate : "\(auxiliary) \(predicate)"
  }

  /// The reason, unless the next clause gives it for both.
  private func words(ofReasonBefore next: Clause?) -> String {
    guard let reason, next?.lead != lead || next?.reason != reason else { return "" }
    return ", because \(reason)"
  }
}
