import PolicyModel

extension ConditionOperator.Test {
  /// The type of values that a test compares.
  enum ValueType: Hashable {
    /// Text that is compared as it is.
    case text
    /// Decimal numbers.
    case number
    /// Instants.
    case date
    /// `true` and `false` in any case, about which AWS is silent.
    case flag
    /// Bytes, written in base64 on both sides.
    case bytes
    /// An address against ranges.
    case address
    /// ARNs, field by field; text that is none matches nothing (D-BADARN).
    case arn
  }

  /// The type of values that the test compares.
  var valueType: ValueType {
    switch self {
    case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase,
      .stringLike, .stringNotLike:
      .text
    case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals,
      .numericGreaterThan, .numericGreaterThanEquals:
      .number
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
      .dateGreaterThanEquals:
      .date
    case .bool, .null: .flag
    case .binaryEquals: .bytes
    case .ipAddress, .notIpAddress: .address
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: .arn
    }
  }

  /// Returns whether a value of a request is of the test's type.
  func readsValue(_ text: String, _ choices: Reading) -> Bool {
    switch valueType {
    case .address: Address(text) != nil
    case .date: Instant(text) != nil
    default: readsOperand(text, choices)
    }
  }

  /// Returns whether a value of a policy is of the test's type.
  func readsOperand(_ text: String, _ choices: Reading) -> Bool {
    switch valueType {
    case .text, .arn: true
    case .number: ExactDecimal(text, reading: choices) != nil
    case .date: Instant(text, reading: choices) != nil
    case .flag: ["true", "false"].contains(text.asciiLowercased)
    case .bytes: decodeBase64(text) != nil
    case .address: AddressRange(text) != nil
    }
  }

  /// Returns whether a value of a request matches one of a policy; the test must be positive.
  func matches(_ value: String, _ operand: VariableText, _ choices: Reading) -> Bool {
    switch valueType {
    case .text: matchesText(value, operand)
    case .number:
      isRelated(
        ExactDecimal(value, reading: choices),
        ExactDecimal(operand.plain, reading: choices)
      )
    case .date: isRelated(Instant(value), Instant(operand.plain, reading: choices))
    case .flag:
      readsOperand(value, choices) && value.asciiLowercased == operand.plain.asciiLowercased
    case .bytes: decodeBase64(value).map { $0 == decodeBase64(operand.plain) } ?? false
    case .address: matchesAddress(value, operand.plain)
    case .arn: matchesARN(value, operand.wildcards)
    }
  }

  private func matchesText(_ value: String, _ operand: VariableText) -> Bool {
    switch self {
    case .stringLike: operand.wildcards.matches(value)
    case .stringEqualsIgnoreCase:
      value.asciiLowercased.isIdentical(to: operand.plain.asciiLowercased)
    default: value.isIdentical(to: operand.plain)
    }
  }

  private func matchesAddress(_ value: String, _ range: String) -> Bool {
    guard let address = Address(value), let range = AddressRange(range) else { return false }
    return range.contains(address)
  }

  /// Matches six fields one by one: wildcards stay inside their field, the last may hold colons.
  private func matchesARN(_ value: String, _ operand: WildcardText) -> Bool {
    let patterns = operand.symbols.split(
      separator: .scalar(":"),
      maxSplits: 5,
      omittingEmptySubsequences: false,
    )
    let fields = value.arnFields
    guard patterns.count == 6, fields.count == 6 else { return false }
    return zip(patterns, fields).allSatisfy { WildcardText($0).matches($1) }
  }

  /// Returns whether a value of a request stands in the test's relation to one of a policy.
  private func isRelated<Value: Comparable>(_ value: Value?, _ operand: Value?) -> Bool {
    guard let value, let operand else { return false }
    switch self {
    case .numericLessThan, .dateLessThan: return value < operand
    case .numericLessThanEquals, .dateLessThanEquals: return value <= operand
    case .numericGreaterThan, .dateGreaterThan: return value > operand
    case .numericGreaterThanEquals, .dateGreaterThanEquals: return value >= operand
    default: return value == operand
    }
  }
}
