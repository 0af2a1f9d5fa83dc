extension ConditionOperator {
  /// Reads an operator in the exact spelling of AWS, nil when it is none.
  ///
  /// `Null` takes no `IfExists`. Source: IAM User Guide, "Condition operators".
  public init?(spelling: String) {
    var rest = Substring(spelling)
    var qualifier: Qualifier?
    for candidate in [Qualifier.forAllValues, .forAnyValue]
    where rest.hasPrefix(candidate.rawValue + ":") {
      qualifier = candidate
      rest = rest.dropFirst(candidate.rawValue.count + 1)
    }
    let ifExists = rest.hasSuffix("IfExists")
    if ifExists { rest = rest.dropLast("IfExists".count) }
    guard let test = Test(rawValue: String(rest)), !(ifExists && test == .null) else {
      return nil
    }
    self.init(qualifier: qualifier, test: test, ifExists: ifExists)
  }
}

extension ConditionOperator.Test {
  /// Whether the operator compares instants.
  public var isDate: Bool {
    switch self {
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
      .dateGreaterThanEquals:
      true
    default: false
    }
  }

  /// Whether policy variables are replaced in the operator's values.
  ///
  /// `Bool` is documented both ways; it is read as supporting them (D-BOOLVAR).
  /// Source: IAM User Guide, "IAM policy elements: Variables and tags".
  public var takesVariables: Bool {
    switch self {
    case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase,
      .stringLike, .stringNotLike, .arnEquals, .arnLike, .arnNotEquals, .arnNotLike, .bool:
      true
    default: false
    }
  }

  /// The positive test that a negated one negates; itself when it is positive.
  public var positive: Self {
    switch self {
    case .stringNotEquals: .stringEquals
    case .stringNotEqualsIgnoreCase: .stringEqualsIgnoreCase
    case .stringNotLike: .stringLike
    case .numericNotEquals: .numericEquals
    case .dateNotEquals: .dateEquals
    case .notIpAddress: .ipAddress
    case .arnNotEquals: .arnEquals
    case .arnNotLike: .arnLike
    default: self
    }
  }

  /// Whether the test is the negation of another: it holds when no value matches, and when the key is absent.
  public var isNegated: Bool { positive != self }
}
