/// A sentence in two halves, so that sentences with one beginning can be joined.
struct Clause: Hashable {
  /// The one of whom something is said, in lower case.
  let lead: String

  /// What is said.
  let rest: String

  /// The clause as a sentence.
  var sentence: String { "\(lead) \(rest).".capitalizedFirst }

  /// Joins clauses into sentences; neighbours that speak of the same one share its name, and the
  /// auxiliary where leaving it out cannot turn the meaning.
  static func text(_ clauses: [Clause]) -> String {
    var sentences: [Clause] = []
    for clause in clauses {
      if let last = sentences.last, last.lead == clause.lead {
        sentences[sentences.count - 1] =
          Clause(lead: last.lead, rest: "\(last.rest), and \(clause.restAfter(last))")
      } else {
        sentences.append(clause)
      }
    }
    return sentences.map(\.sentence).joined(separator: " ")
  }

  private func restAfter(_ other: Clause) -> Substring {
    for auxiliary in ["can now also ", "can now "]
    where rest.hasPrefix(auxiliary) && other.rest.hasPrefix(auxiliary) {
      return rest.dropFirst(auxiliary.count)
    }
    return rest[...]
  }
}
