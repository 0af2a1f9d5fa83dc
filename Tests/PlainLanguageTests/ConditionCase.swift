import PolicyModel
import PolicySemantics
import Testing

/// A condition and its words.
struct ConditionCase: CustomTestStringConvertible, Sendable {
  let condition: AccessCondition
  let words: String

  var testDescription: String { words }

  /// A condition that a request must meet, or with `fails` one that it must fail.
  init(
    _ test: ConditionOperator.Test,
    _ key: String,
    _ values: String...,
    qualifier: ConditionOperator.Qualifier? = nil,
    ifExists: Bool = false,
    fails: Bool = false,
    is words: String,
  ) {
    condition = AccessCondition(
      mustHold: !fails,
      conditionOperator: ConditionOperator(qualifier: qualifier, test: test, ifExists: ifExists),
      key: key,
      values: values,
    )
    self.words = words
  }

  static let all = wellKnown + generic + quantified + presence + spoken

  private static let wellKnown = [
    ConditionCase(
      .arnEquals,
      "aws:PrincipalArn",
      "arn:*:iam::111122223333:root",
      is: "when the caller is the root user of account 111122223333",
    ),
    ConditionCase(
      .arnEquals,
      "aws:PrincipalArn",
      "arn:aws:iam::111122223333:root",
      "arn:aws:iam::444455556666:root",
      fails: true,
      is: "when the caller is not a root user of accounts 111122223333 or 444455556666",
    ),
    ConditionCase(
      .stringNotEquals,
      "aws:PrincipalTag/team",
      "guest",
      is: "when `aws:PrincipalTag/team` is not `guest` (also when the caller has no such tag)",
    ),
    ConditionCase(
      .stringEquals,
      "aws:resourcetag/team",
      "x",
      ifExists: true,
      is: "when `aws:resourcetag/team` is `x` (also when the resource has no such tag)",
    ),
    ConditionCase(.bool, "aws:SecureTransport", "true", is: "over TLS"),
    ConditionCase(.bool, "aws:SecureTransport", "true", fails: true, is: "over plain HTTP"),
    ConditionCase(.bool, "AWS:securetransport", "false", is: "over plain HTTP"),
    ConditionCase(.bool, "aws:SecureTransport", "false", fails: true, is: "over TLS"),
    ConditionCase(
      .bool,
      "aws:SecureTransport",
      "true",
      ifExists: true,
      is: "over TLS",
    ),
    ConditionCase(.bool, "aws:MultiFactorAuthPresent", "true", is: "with MFA"),
    ConditionCase(
      .bool,
      "aws:MultiFactorAuthPresent",
      "true",
      ifExists: true,
      fails: true,
      is: "when `aws:MultiFactorAuthPresent` is not `true`",
    ),
    ConditionCase(.ipAddress, "aws:SourceIp", "203.0.113.0/24", is: "from 203.0.113.0/24"),
    ConditionCase(
      .notIpAddress,
      "aws:SourceIp",
      "203.0.113.0/24",
      "10.0.0.0/8",
      is: "from outside 203.0.113.0/24 and 10.0.0.0/8 (or without a source address)",
    ),
    ConditionCase(
      .notIpAddress,
      "aws:SourceIp",
      "10.0.0.0/8",
      ifExists: true,
      fails: true,
      is: "from 10.0.0.0/8",
    ),
    ConditionCase(.stringEquals, "aws:SourceVpce", "vpce-1", is: "through VPC endpoint `vpce-1`"),
    ConditionCase(.stringNotEquals, "aws:SourceVpc", "vpc-1", is: "not from VPC `vpc-1`"),
    ConditionCase(.stringEquals, "sts:ExternalId", "x", is: "with external id `x`"),
    ConditionCase(
      .stringEquals,
      "iam:PassedToService",
      "ecs.amazonaws.com",
      is: "for service `ecs.amazonaws.com`",
    ),
    ConditionCase(.arnLike, "aws:SourceArn", "arn:aws:s3:::b", is: "for `arn:aws:s3:::b`"),
  ]

  private static let generic = [
    ConditionCase(.stringEquals, "s3:prefix", "x", is: "when `s3:prefix` is `x`"),
    ConditionCase(.stringEquals, "s3:prefix", "x", "y", is: "when `s3:prefix` is `x` or `y`"),
    ConditionCase(
      .stringEquals,
      "s3:prefix",
      "x",
      "y",
      fails: true,
      is: "when `s3:prefix` is none of `x` and `y` (or is absent)",
    ),
    ConditionCase(
      .stringNotEquals,
      "s3:prefix",
      "x",
      is: "when `s3:prefix` is not `x` (or is absent)",
    ),
    ConditionCase(.stringNotEquals, "s3:prefix", "x", fails: true, is: "when `s3:prefix` is `x`"),
    ConditionCase(
      .stringEqualsIgnoreCase,
      "a:b",
      "x",
      is: "when `a:b` is `x` in any letter case",
    ),
    ConditionCase(.stringLike, "a:b", "x*", is: "when `a:b` starts with `x`"),
    ConditionCase(.arnNotLike, "a:b", "x*", is: "when `a:b` does not match `x*` (or is absent)"),
    ConditionCase(.numericLessThan, "a:b", "5", is: "when `a:b` is less than `5`"),
    ConditionCase(
      .numericLessThan,
      "a:b",
      "5",
      fails: true,
      is: "when `a:b` is at least `5` (or is absent)",
    ),
    ConditionCase(.numericGreaterThanEquals, "a:b", "5", is: "when `a:b` is at least `5`"),
    ConditionCase(
      .dateLessThan,
      "a:b",
      "2030-01-01",
      is: "when `a:b` is before 1 January 2030, 00:00 UTC"
    ),
    ConditionCase(
      .dateGreaterThanEquals,
      "a:b",
      "2030-01-01",
      ifExists: true,
      fails: true,
      is: "when `a:b` is before 1 January 2030, 00:00 UTC",
    ),
    ConditionCase(.ipAddress, "a:b", "10.0.0.0/8", is: "when `a:b` is in 10.0.0.0/8"),
    ConditionCase(.bool, "a:b", "false", is: "when `a:b` is `false`"),
    ConditionCase(.binaryEquals, "a:b", "QQ==", is: "when `a:b` is `QQ==`"),
    ConditionCase(
      .stringEquals,
      "a:b",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      is: "when `a:b` is `1`, `2`, `3` or 3 more",
    ),
    ConditionCase(
      .stringEquals,
      "a:b",
      is: "when `a:b` is one of an empty list, which no value is"
    ),
  ]

  private static let quantified = [
    ConditionCase(
      .stringEquals,
      "aws:TagKeys",
      "a",
      "b",
      qualifier: .forAllValues,
      is: "when every value of `aws:TagKeys` is `a` or `b` (or it is absent)",
    ),
    ConditionCase(
      .stringEquals,
      "aws:TagKeys",
      "a",
      "b",
      qualifier: .forAllValues,
      fails: true,
      is: "when at least one value of `aws:TagKeys` is none of `a` and `b`",
    ),
    ConditionCase(
      .stringLike,
      "aws:TagKeys",
      "a*",
      qualifier: .forAnyValue,
      is: "when at least one value of `aws:TagKeys` starts with `a`",
    ),
    ConditionCase(
      .stringLike,
      "aws:TagKeys",
      "a*",
      qualifier: .forAnyValue,
      fails: true,
      is: "when no value of `aws:TagKeys` starts with `a` (or it is absent)",
    ),
    ConditionCase(
      .stringNotEquals,
      "aws:TagKeys",
      "a",
      qualifier: .forAllValues,
      is: "when no value of `aws:TagKeys` is `a` (or it is absent)",
    ),
  ]

  private static let presence = [
    ConditionCase(.null, "a:b", "true", is: "when `a:b` is absent"),
    ConditionCase(.null, "a:b", "false", is: "when `a:b` is present"),
    ConditionCase(.null, "a:b", "true", fails: true, is: "when `a:b` is present"),
  ]
}
