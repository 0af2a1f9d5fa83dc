import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics

extension StatementChange {
  /// Describes all statements that differ, those that were split or merged as one each.
  static func all(of change: PolicyChange) -> [StatementChange] {
    var told: Set<StatementRegrouping> = []
    return change.alignment.pairs.compactMap { pair in
      guard let regrouping = change.alignment.regrouping(of: pair) else {
        return StatementChange(pair, in: change)
      }
      return told.insert(regrouping).inserted ? StatementChange(regrouping, in: change) : nil
    }
  }

  /// Describes a pair whose statements differ; nil when they do not, their names included.
  init?(_ pair: StatementPair, in change: PolicyChange) {
    let cause = StatementCause(in: change, holds: pair.holds)
    switch (pair.old, pair.new) {
    case (nil, nil): return nil
    case (nil, let new?):
      self.init(new: new, fate: change.move(of: new, on: .new)?.words ?? "is new", cause: cause)
    case (let old?, nil):
      self.init(old: old, fate: change.move(of: old, on: .old)?.words ?? "is gone", cause: cause)
    case (let old?, let new?):
      guard !pair.differences.isEmpty else { return nil }
      let lines = pair.differences.map { AxisLine($0, in: old.effect.value, cause: cause) }
      self.init(
        title: "\(StatementWords.title(of: new)) changed",
        direction: cause.direction,
        place: "line \(new.span.start.line) (was \(old.span.start.line))",
        lines: lines,
      )
    }
  }

  private init(new: Statement, fate: String, cause: StatementCause) {
    self.init(
      title: "\(StatementWords.title(of: new)) \(fate)",
      direction: cause.direction,
      place: "line \(new.span.start.line)",
      lines: [],
    )
  }

  private init(old: Statement, fate: String, cause: StatementCause) {
    self.init(
      title: "\(StatementWords.title(of: old)) \(fate)",
      direction: cause.direction,
      place: "was line \(old.span.start.line)",
      lines: [],
    )
  }
}
