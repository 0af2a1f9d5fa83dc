import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics

/// Whether some statements cause added and removed access, denials included.
struct StatementCause {
  private let gain: Bool
  private let loss: Bool
  private let isKnown: Bool

  /// Looks for the parts of a change that statements cause.
  init(in change: PolicyChange, holds: (StatementReference) -> Bool) {
    let comparison = change.comparison
    isKnown = comparison.undecided.isEmpty && comparison.verdict != .invalid
    gain = (comparison.gained + comparison.loosened).contains { holds($0.statement) }
    loss = (comparison.lost + comparison.tightened).contains { holds($0.statement) }
  }

  /// What the change of the statements does to access.
  var direction: AxisLine.Direction {
    switch (gain, loss) {
    case (true, true): .mixed
    case (true, false): .widens
    case (false, true): .narrows
    case (false, false): isKnown ? .none : .unknown
    }
  }

  /// What one difference of the statements does to access.
  func direction(of difference: StatementDifference, in effect: Effect) -> AxisLine.Direction {
    let direction = AxisDirection(difference, in: effect)
      .settled(causesGain: gain, causesLoss: loss)
    return direction == .none && difference.axis != .name && !isKnown ? .unknown : direction
  }
}

extension AxisLine {
  /// Describes a difference of statements with an effect; a name tells of which one of several.
  init(
    _ difference: StatementDifference,
    in effect: Effect,
    cause: StatementCause,
    of name: String? = nil,
  ) {
    let lead = name.map { "\($0): " } ?? ""
    let words = AxisWords(difference: difference)
    self.init(
      axis: difference.axis,
      direction: cause.direction(of: difference, in: effect),
      text: lead + words.text,
      brief: lead + words.brief,
      lineAfter: difference.spanAfter.map { Int($0.start.line) },
      lineBefore: difference.spanBefore.map { Int($0.start.line) },
    )
  }
}
