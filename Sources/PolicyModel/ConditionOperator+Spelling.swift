extension ConditionOperator {
  /// Reads an operator in any case of its ASCII letters, nil when it is none.
  ///
  /// `Null` takes no `IfExists`. Source: IAM User Guide, "Condition operators".
  public init?(spelling: String) {
    // Swift takes a Kelvin sign for a K, and AWS does not.
    guard spelling.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let exact = Self.bySpelling[spelling]
    guard let parsed = exact ?? Self.byFoldedSpelling[spelling.lowercased()] else { return nil }
    self = parsed
  }

  /// Every operator by its spelling in small letters.
  private static let byFoldedSpelling = [String: ConditionOperator](
    uniqueKeysWithValues: bySpelling.map { ($0.key.lowercased(), $0.value) }
  )

  /// Every operator by its spelling.
  private static let bySpelling: [String: ConditionOperator] = {
    var table: [String: ConditionOperator] = [:]
    for qualifier in [nil, Qualifier.forAllValues, Qualifier.forAnyValue] {
      for test in Test.allCases {
        for ifExists in [false, true] where !(ifExists && test == .null) {
          let parsed = ConditionOperator(qualifier: qualifier, test: test, ifExists: ifExists)
          table[parsed.spelling] = parsed
        }
      }
    }
    return table
  }()
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
