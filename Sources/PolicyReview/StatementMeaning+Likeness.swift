extension StatementMeaning {
  /// How alike two statements are, from 0 to 100; actions and resources weigh most.
  func likeness(to other: StatementMeaning) -> Int {
    let principals = Self.likeness(principal, other.principal)
    let actions = Self.likeness(action, other.action)
    let resources = Self.likeness(resource, other.resource)
    let conditions = Self.overlap(self.conditions, other.conditions)
    let sum = 30 * actions + 30 * resources + 20 * principals + 10 * conditions
    return (sum + (effect == other.effect ? 1000 : 0)) / 100
  }

  private static func likeness(_ left: Patterns?, _ right: Patterns?) -> Int {
    guard let left, let right else { return left == right ? 100 : 0 }
    return left.isNegated == right.isNegated ? overlap(left.values, right.values) : 0
  }

  /// The share of common elements in percent; two empty sets are alike.
  private static func overlap<Element: Hashable>(
    _ left: Set<Element>,
    _ right: Set<Element>,
  ) -> Int {
    let all = left.union(right).count
    return all == 0 ? 100 : left.intersection(right).count * 100 / all
  }
}
