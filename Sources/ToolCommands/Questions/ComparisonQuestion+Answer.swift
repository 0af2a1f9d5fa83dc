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

    /// The doubts that the documents touch.
    let doubts: [Doubt]
    /// The choices under which the answer would be another; nil where none was tried.
    let otherReadings: [OtherReading]?

    /// Whether AWS would refuse a document.
    var isInvalid: Bool { comparison.verdict == .invalid }

    /// Whether access or explicit denials differ, or could not be compared.
    var differs: Bool {
      comparison.verdict != .same || comparison.guardrails != .same
        || !comparison.undecided.isEmpty || otherReadings?.isEmpty == false
    }

    /// Returns the answer as a line of JSON without its line feed.
    func line(id: JSONTree?) -> String {
      ComparisonAnswer(
        id: id,
        comparison: comparison,
        oldProblems: oldProblems,
        newProblems: newProblems,
        doubts: doubts,
        otherReadings: otherReadings,
      ).tree.line
    }
  }

  /// Returns the answer.
  func answer() -> Answer {
    let oldReading = old.map { PolicyReading.read($0, kind: kind) }
    let newReading = new.map { PolicyReading.read($0, kind: kind) }
    let isInvalid = [oldReading, newReading].contains { $0.map { $0.document == nil } ?? false }
    let (before, after) = (oldReading?.document, newReading?.document)
    let comparison = isInvalid ? .invalid : comparison(before, after)
    return Answer(
      comparison: comparison,
      oldProblems: oldReading?.problems ?? [],
      newProblems: newReading?.problems ?? [],
      doubts: Doubt.touched(by: before, after, kind: kind, surroundings: surroundings),
      otherReadings: reading.isStrict
        ? isInvalid ? [] : otherReadings(comparison, before, after) : nil,
    )
  }

  private func comparison(_ before: PolicyDocument?, _ after: PolicyDocument?) -> Comparison {
    .between(
      old: before,
      new: after,
      kind: kind,
      surroundings: surroundings,
      reading: reading.reading,
    )
  }

  private func otherReadings(
    _ comparison: Comparison,
    _ before: PolicyDocument?,
    _ after: PolicyDocument?,
  ) -> [OtherReading] {
    comparison.differing(old: before, new: after, kind: kind, surroundings: surroundings)
  }
}
