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
    /// The text is one of the values, letter for letter.
    case stringEquals = "StringEquals"
    /// The text is none of the values.
    case stringNotEquals = "StringNotEquals"
    /// The text is one of the values in any case of ASCII letters.
    case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
    /// The text is none of the values in any case of ASCII letters.
    case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
    /// The text matches one of the values, in which `*` and `?` are wildcards.
    case stringLike = "StringLike"
    /// The text matches none of the values.
    case stringNotLike = "StringNotLike"
    /// The number is one of the values.
    case numericEquals = "NumericEquals"
    /// The number is none of the values.
    case numericNotEquals = "NumericNotEquals"
    /// The number is below one of the values.
    case numericLessThan = "NumericLessThan"
    /// The number is one of the values or below it.
    case numericLessThanEquals = "NumericLessThanEquals"
    /// The number is above one of the values.
    case numericGreaterThan = "NumericGreaterThan"
    /// The number is one of the values or above it.
    case numericGreaterThanEquals = "NumericGreaterThanEquals"
    /// The instant is one of the values.
    case dateEquals = "DateEquals"
    /// The instant is none of the values.
    case dateNotEquals = "DateNotEquals"
    /// The instant is before one of the values.
    case dateLessThan = "DateLessThan"
    /// The instant is one of the values or before it.
    case dateLessThanEquals = "DateLessThanEquals"
    /// The instant is after one of the values.
    case dateGreaterThan = "DateGreaterThan"
    /// The instant is one of the values or after it.
    case dateGreaterThanEquals = "DateGreaterThanEquals"
    /// The truth value is one of the values.
    case bool = "Bool"
    /// The bytes are those of one of the values; both are written in base64.
    case binaryEquals = "BinaryEquals"
    /// The address lies in one of the ranges.
    case ipAddress = "IpAddress"
    /// The address lies in none of the ranges.
    case notIpAddress = "NotIpAddress"
    /// The ARN matches one of the values field by field; the same test as `ArnLike`.
    case arnEquals = "ArnEquals"
    /// The ARN matches one of the values field by field; wildcards stay in their field.
    case arnLike = "ArnLike"
    /// The ARN matches none of the values; the same test as `ArnNotLike`.
    case arnNotEquals = "ArnNotEquals"
    /// The ARN matches none of the values.
    case arnNotLike = "ArnNotLike"
    /// The key is absent where the value is `true`, and there where it is `false`.
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
