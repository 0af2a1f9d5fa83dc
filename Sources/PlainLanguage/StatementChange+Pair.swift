import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics

extension StatementChange {
  /// Describes a pair whose statements differ; nil when they do not, their names included.
  init?(_ pair: StatementPair, in change: PolicyChange) {
    let cause = Cause(of: pair, in: change)
    switch (pair.old, pair.new) {
    case (nil, nil): return nil
    case (nil, let new?):
      self.init(new: new, cause: cause)
    case (let old?, nil):
      self.init(old: old, cause: cause)
    case (let old?, let new?):
      guard !pair.differences.isEmpty else { return nil }
      let lines = pair.differences.map { AxisLine($0, effect: old.effect.value, cause: cause) }
      self.init(
        title: "\(StatementWords.title(of: new)) changed",
        direction: cause.direction,
        place: "line \(new.span.start.line) (was \(old.span.start.line))",
        lines: lines,
      )
    }
  }

  private init(new: Statement, cause: Cause) {
    self.init(
      title: "\(StatementWords.title(of: new)) is new",
      direction: cause.direction,
      place: "line \(new.span.start.line)",
      lines: [],
    )
  }

  private init(old: Statement, cause: Cause) {
    self.init(
      title: "\(StatementWords.title(of: old)) is gone",
      direction: cause.direction,
      place: "was line \(old.span.start.line)",
      lines: [],
    )
  }
}

/// Whether the statements of a pair cause added and removed access, denials included.
private struct Cause {
  let gain: Bool
  let loss: Bool
  let isKnown: Bool

  init(of pair: StatementPair, in change: PolicyChange) {
    let comparison = change.comparison
    isKnown = comparison.undecided.isEmpty && comparison.verdict != .invalid
    gain = (comparison.gained + comparison.loosened).contains { pair.holds($0.statement) }
    loss = (comparison.lost + comparison.tightened).contains { pair.holds($0.statement) }
  }

  var direction: AxisLine.Direction {
    switch (gain, loss) {
    case (true, true): .mixed
    case (true, false): .widens
    case (false, true): .narrows
    case (false, false): isKnown ? .none : .unknown
    }
  }

  func direction(of difference: StatementDifference, in effect: Effect) -> AxisLine.Direction {
    let direction = AxisDirection(difference, in: effect)
      .settled(causesGain: gain, causesLoss: loss)
    return direction == .none && difference.axis != .name && !isKnown ? .unknown : direction
  }
}

extension AxisLine {
  fileprivate init(_ difference: StatementDifference, effect: Effect, cause: Cause) {
    self.init(
      axis: difference.axis,
      direction: cause.direction(of: difference, in: effect),
      text: AxisWords(difference: difference).text,
      lineAfter: difference.spanAfter.map { Int($0.start.line) },
      lineBefore: difference.spanBefore.map { Int($0.start.line) },
    )
  }
}
