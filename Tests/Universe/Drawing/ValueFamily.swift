import PolicyModel

/// A type of condition values: its operators, and texts that are values, operands, or neither.
enum ValueFamily: Hashable, CaseIterable {
  case text, number, date, address, truth, bytes, arn

  /// The operators without qualifier and suffix.
  var tests: [ConditionOperator.Test] {
    switch self {
    case .text:
      [
        .stringEquals, .stringNotEquals, .stringLike, .stringNotLike, .stringEqualsIgnoreCase,
        .stringNotEqualsIgnoreCase,
      ]
    case .number:
      [
        .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals,
        .numericGreaterThan, .numericGreaterThanEquals,
      ]
    case .date:
      [
        .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
        .dateGreaterThanEquals,
      ]
    case .address: [.ipAddress, .notIpAddress]
    case .truth: [.bool]
    case .bytes: [.binaryEquals]
    case .arn: [.arnEquals, .arnLike, .arnNotEquals, .arnNotLike]
    }
  }

  /// Operands that policies write.
  var operands: [String] {
    switch self {
    case .text: ["a", "ab", "b", "a*", "?b", "*", "", "home/*", "A", "zz", "??", "*b"]
    case .number: ["10", "20", "10.50", "-1", "0", "10.0"]
    case .date: ["2026-01-01T00:00:00Z", "2026-06-01", "1767225600", "2026-06-01T02:00+02:00"]
    case .address:
      [
        "10.0.0.0/8", "10.1.0.0/16", "192.0.2.0/24", "2001:db8::/32", "10.1.2.3", "::/0",
        "0.0.0.0/0", "10.1.2.3/8", "2001:db8::1",
      ]
    case .truth: ["true", "false", "TRUE"]
    case .bytes: ["YQ==", "Yg==", "YWI="]
    case .arn:
      [
        "arn:aws:sns:*:111122223333:*", "arn:aws:sns:us-east-1:*:t?", "arn:aws:s3:::b",
        "arn:aws:sns:*:*:*", "arn:*:*:*:*:*", "arn:aws:s3:::b/*",
      ]
    }
  }

  /// Operands that are not of the type; the reader only warns of them.
  var invalidOperands: [String] {
    switch self {
    case .text: []
    case .number: ["1e3", "ten"]
    case .date: ["2026-13-01"]
    case .address: ["10.0.0.0/33", "10.1"]
    case .truth: ["yes"]
    case .bytes: ["%%"]
    case .arn: ["*", "arn:aws:sns"]
    }
  }

  /// Values that requests have.
  var values: [String] {
    switch self {
    case .text:
      ["a", "ab", "b", "A", "home/x", "alice/q", "alice", "", "x-bob", "x-alice", "zz", "*", "red"]
    case .number: ["-2", "-1", "0", "5", "10", "10.2", "10.5", "15", "20", "30"]
    case .date:
      [
        "2025-12-31T23:59:59Z", "1767225600", "2026-03-01T00:00:00Z", "1780272000", "1800000000",
        "2026-06-01T00:00:00.5Z",
      ]
    case .address:
      [
        "9.255.255.255", "10.0.0.1", "10.1.0.1", "10.1.2.3", "11.0.0.0", "192.0.2.5", "8.8.8.8",
        "2001:db8::1", "2001:db9::",
      ]
    case .truth: ["true", "false"]
    case .bytes: ["YQ==", "Yg==", "YWI=", "AA=="]
    case .arn:
      [
        "arn:aws:sns:us-east-1:111122223333:t1", "arn:aws:sns:eu-west-1:111122223333:x",
        "arn:aws:s3:::b", "arn:aws:sns:us-east-1:444455556666:t2", "nonsense", "arn:aws:s3:::b/x:y",
      ]
    }
  }

  /// The family whose operators hold a test, nil for `Null`.
  static func of(_ test: ConditionOperator.Test) -> ValueFamily? {
    allCases.first { $0.tests.contains(test) }
  }
}
