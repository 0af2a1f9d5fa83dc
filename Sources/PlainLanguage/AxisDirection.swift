import PolicyModel
import PolicyReview

/// What one difference can do to access, read from its own elements.
struct AxisDirection {
  /// Whether it can let more through.
  var canWiden = false

  /// Whether it can let less through.
  var canNarrow = false

  /// Reads a difference of a statement pair.
  init(_ difference: StatementDifference, in effect: Effect?) {
    switch difference {
    case .effect(_, let after):
      canWiden = after.value == .allow
      canNarrow = after.value == .deny
      return
    case .name: return
    case .principals(let before, let after):
      compare(before.map { AxisWords.Values($0) }, after.map { AxisWords.Values($0) })
    case .actions(let before, let after):
      compare(AxisWords.Values(before), AxisWords.Values(after))
    case .resources(let before, let after):
      compare(before.map { AxisWords.Values($0) }, after.map { AxisWords.Values($0) })
    case .condition(let before, let after):
      canWiden = before != nil
      canNarrow = after != nil
    }
    if effect == .deny {
      swap(&canWiden, &canNarrow)
    }
  }

  /// Settles what it does, given whether its statement causes added and removed access.
  func settled(causesGain: Bool, causesLoss: Bool) -> AxisLine.Direction {
    switch (canWiden && causesGain, canNarrow && causesLoss) {
    case (true, true): .mixed
    case (true, false): .widens
    case (false, true): .narrows
    case (false, false): .none
    }
  }

  private mutating func compare(_ before: AxisWords.Values?, _ after: AxisWords.Values?) {
    guard let before, let after, before.isNegated == after.isNegated else {
      canWiden = true
      canNarrow = true
      return
    }
    let hasAdded = !Set(after.names).isSubset(of: before.names)
    let hasRemoved = !Set(before.names).isSubset(of: after.names)
    canWiden = after.isNegated ? hasRemoved : hasAdded
    canNarrow = after.isNegated ? hasAdded : hasRemoved
  }
}
