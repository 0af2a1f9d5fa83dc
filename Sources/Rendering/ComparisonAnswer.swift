package import PolicyModel
package import PolicySemantics

/// The answer to one question about two documents, as one line of JSON.
package struct ComparisonAnswer: Sendable {
  /// The question's id, nil where the answer stands alone.
  package let id: JSONTree?

  /// What the documents allow beyond each other.
  package let comparison: Comparison

  /// The problems of the old document.
  package let oldProblems: [PolicyProblem]

  /// The problems of the new document.
  package let newProblems: [PolicyProblem]

  /// The doubts of AWS's documentation that the documents touch.
  package let doubts: [Doubt]

  /// The choices under which the answer would be another; nil where none was tried.
  package let otherReadings: [OtherReading]?

  /// Creates an answer.
  package init(
    id: JSONTree?,
    comparison: Comparison,
    oldProblems: [PolicyProblem],
    newProblems: [PolicyProblem],
    doubts: [Doubt] = [],
    otherReadings: [OtherReading]? = nil,
  ) {
    self.id = id
    self.comparison = comparison
    self.oldProblems = oldProblems
    self.newProblems = newProblems
    self.doubts = doubts
    self.otherReadings = otherReadings
  }

  /// The answer; it is written with ``JSONTree/line``.
  package var tree: JSONTree {
    let problems =
      oldProblems.map { $0.tree(side: .old) } + newProblems.map { $0.tree(side: .new) }
    return .object(
      (id.map { [(name: "id", value: $0)] } ?? []) + comparison.members
        + [
          (name: "problems", value: .array(problems)),
          (name: "doubts", value: .strings(doubts.map(\.rawValue))),
        ]
        + (otherReadings.map { [(name: "readings", value: .array($0.map(\.tree)))] } ?? [])
    )
  }
}
