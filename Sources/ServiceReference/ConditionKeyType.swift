/// The type of one value of a condition key; the raw value is AWS's word.
package enum ConditionKeyType: String, CaseIterable, Sendable {
  /// Any text.
  case string = "String"

  /// An Amazon Resource Name.
  case arn = "ARN"

  /// An integer or a decimal number.
  case numeric = "Numeric"

  /// An instant; also of `aws:EpochTime`, which numeric operators may compare as well.
  case date = "Date"

  /// `true` or `false`.
  case bool = "Bool"

  /// An address or a range of addresses, IPv4 or IPv6.
  case ipAddress = "IPAddress"

  /// Bytes, which policies write in Base64.
  case binary = "Binary"
}
