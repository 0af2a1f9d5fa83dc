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
      self.init(new: new, move: change.move(of: new, on: .new), cause: cause)
    case (let old?, nil):
      self.init(old: old, move: change.move(of: old, on: .old), cause: cause)
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

  private init(new: Statement, move: StatementMove?, cause: StatementCause) {
    self.init(new, .new, move, place: "line \(new.span.start.line)", cause)
  }

  private init(old: Statement, move: StatementMove?, cause: StatementCause) {
    self.init(old, .gone, move, place: "was line \(old.span.start.line)", cause)
  }

  private init(
    _ statement: Statement,
    _ fate: StatementGroup.Fate,
    _ move: StatementMove?,
    place: String,
    _ cause: StatementCause,
  ) {
    if let move {
      let title = "\(StatementWords.title(of: statement)) \(move.words)"
      self.init(title: title, direction: cause.direction, place: place, lines: [])
      return
    }
    let name = statement.sid?.value
    let group = StatementGroup(
      fate,
      effect: statement.effect.value.rawValue,
      name: name?.isEmpty == false ? name : nil,
      line: Int(statement.span.start.line),
    )
    self.init(group, direction: cause.direction)
  }
}
