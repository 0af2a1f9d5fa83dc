import LocatedJSON
import PolicyModel
import PolicySemantics
import Rendering

extension ComparisonQuestion {
  /// The comparison, and the problems of both documents.
  struct Answer {
    /// The comparison; `invalid` when AWS would refuse a document.
    let comparison: Comparison
    /// The problems of the document before, warnings included.
    let oldProblems: [PolicyProblem]
    /// The problems of the document after, warnings included.
    let newProblems: [PolicyProblem]

    /// Whether AWS would refuse a document.
    var isInvalid: Bool { comparison.verdict == .invalid }

    /// Whether access or explicit denials differ, or could not be compared.
    var differs: Bool {
      comparison.verdict != .same || comparison.guardrails != .same
        || !comparison.undecided.isEmpty
    }

    /// Returns the answer as a line of JSON without its line feed.
    func line(id: JSONTree?) -> String {
      ComparisonAnswer(
        id: id,
        comparison: comparison,
        oldProblems: oldProblems,
        newProblems: newProblems,
      ).tree.line
    }
  }

  /// Returns the answer.
  func answer() -> Answer {
    let oldReading = old.map { PolicyReading.read($0, kind: kind) }
    let newReading = new.map { PolicyReading.read($0, kind: kind) }
    let isInvalid = [oldReading, newReading].contains { $0.map { $0.document == nil } ?? false }
    return Answer(
      comparison: isInvalid
        ? .invalid
        : Comparison.between(
          old: oldReading?.document,
          new: newReading?.document,
          kind: kind,
          surroundings: surroundings,
        ),
      oldProblems: oldReading?.problems ?? [],
      newProblems: newReading?.problems ?? [],
    )
  }
}
