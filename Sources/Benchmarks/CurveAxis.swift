/// A quantity along which policies grow.
enum CurveAxis: String, CaseIterable {
  /// Statements that each allow an action of their own.
  case statements
  /// Statements that allow one action on a resource of their own.
  case resources
  /// Actions of one statement.
  case actions
  /// Overlapping patterns in one statement.
  case patterns
  /// Overlapping patterns, each in a statement of its own.
  case spread
  /// Condition keys, each tested by several statements.
  case keys
  /// Texts under one condition key.
  case texts
  /// Numbers under one condition key.
  case numbers
  /// Ranges of addresses under one condition key.
  case ranges
  /// Instants under one condition key.
  case instants
  /// Accounts and roles of one statement.
  case principals
  /// Values in the sets of one key that a condition allows.
  case sets
  /// Conditions on the sets of one key.
  case quantified = "set conditions"
  /// Policy variables of one statement.
  case variables

  /// The sizes that are measured.
  var sizes: [Int] {
    switch self {
    case .statements, .resources: [10, 100, 1000, 5000, 20_000]
    case .actions, .texts: [10, 1000, 10_000, 50_000, 100_000]
    case .patterns, .spread: [10, 50, 100, 300, 600]
    case .keys: [1, 2, 4, 8, 12]
    case .numbers, .ranges, .instants: [10, 1000, 5000, 20_000, 50_000]
    case .principals: [10, 100, 1000, 10_000]
    case .sets: [10, 100, 1000, 10_000]
    case .quantified, .variables: [1, 2, 4, 6, 8]
    }
  }
}
