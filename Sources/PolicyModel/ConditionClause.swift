public import LocatedJSON

/// One test of a condition block: an operator, a key and the values it is tested against.
public struct ConditionClause: Hashable, Sendable {
  /// The operator with its qualifier and suffix.
  public let conditionOperator: ConditionOperator

  /// Where the operator stands.
  public let operatorSpan: SourceSpan

  /// The condition key as written; keys are compared ignoring ASCII case.
  public let key: Located<String>

  /// The values as text in source order; numbers and booleans keep their source text.
  public let values: [Located<String>]

  /// The JSON Pointer of the clause inside its document, such as `/Statement/0/Condition/Bool/aws:SecureTransport`.
  public let pointer: String
}

/// A condition operator: an optional set qualifier, a test, an optional `IfExists`.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
public struct ConditionOperator: Hashable, Sendable {
  /// How a multivalued key is quantified.
  public enum Qualifier: String, Hashable, Sendable {
    /// Every value of the request must pass; true when there is none.
    case forAllValues = "ForAllValues"
    /// At least one value of the request must pass; false when there is none.
    case forAnyValue = "ForAnyValue"
  }

  /// The test without qualifier and suffix, spelt as AWS spells it.
  public enum Test: String, Hashable, Sendable, CaseIterable {
    case stringEquals = "StringEquals"
    case stringNotEquals = "StringNotEquals"
    case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
    case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
    case stringLike = "StringLike"
    case stringNotLike = "StringNotLike"
    case numericEquals = "NumericEquals"
    case numericNotEquals = "NumericNotEquals"
    case numericLessThan = "NumericLessThan"
    case numericLessThanEquals = "NumericLessThanEquals"
    case numericGreaterThan = "NumericGreaterThan"
    case numericGreaterThanEquals = "NumericGreaterThanEquals"
    case dateEquals = "DateEquals"
    case dateNotEquals = "DateNotEquals"
    case dateLessThan = "DateLessThan"
    case dateLessThanEquals = "DateLessThanEquals"
    case dateGreaterThan = "DateGreaterThan"
    case dateGreaterThanEquals = "DateGreaterThanEquals"
    case bool = "Bool"
    case binaryEquals = "BinaryEquals"
    case ipAddress = "IpAddress"
    case notIpAddress = "NotIpAddress"
    case arnEquals = "ArnEquals"
    case arnLike = "ArnLike"
    case arnNotEquals = "ArnNotEquals"
    case arnNotLike = "ArnNotLike"
    case null = "Null"
  }

  /// The set qualifier, nil when there is none.
  public let qualifier: Qualifier?

  /// The test.
  public let test: Test

  /// Whether the operator ends in `IfExists`: an absent key passes.
  public let ifExists: Bool

  /// Creates an operator from its parts.
  public init(qualifier: Qualifier?, test: Test, ifExists: Bool) {
    self.qualifier = qualifier
    self.test = test
    self.ifExists = ifExists
  }

  /// The operator as AWS spells it.
  public var spelling: String {
    (qualifier.map { $0.rawValue + ":" } ?? "") + test.rawValue + (ifExists ? "IfExists" : "")
  }
}
