import PolicySemantics
import Testing

/// Two statements, the lists in which parts of theirs stand, and the lines on what differs.
struct AxisCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let old: String
  let new: String
  let gains: Bool
  let loses: Bool
  let lines: [String]

  /// Names a case; statements are written without their braces, each on a line of its own.
  init(
    _ name: String,
    _ old: String,
    _ new: String,
    gains: Bool = false,
    loses: Bool = false,
    _ lines: String...,
  ) {
    testDescription = name
    self.old = old
    self.new = new
    self.gains = gains
    self.loses = loses
    self.lines = lines
  }

  private static let allow = #""Sid": "A", "Effect": "Allow", "Resource": "*", "Action": "#
  private static let read = allow + #""s3:GetObject""#

  static let all = [
    AxisCase(
      "an action more",
      read,
      allow + #"["s3:GetObject", "s3:PutObject"]"#,
      gains: true,
      "widens Allow `A` changed, line 2 (was 2)",
      "widens what: + s3:PutObject, line 2 (was 2)",
    ),
    AxisCase(
      "an action for another",
      read,
      allow + #""s3:PutObject""#,
      gains: true,
      loses: true,
      "mixed Allow `A` changed, line 2 (was 2)",
      "mixed what: + s3:PutObject; - s3:GetObject, line 2 (was 2)",
    ),
    AxisCase(
      "a wider action alone",
      read,
      allow + #""s3:Get*""#,
      gains: true,
      "widens Allow `A` changed, line 2 (was 2)",
      "widens what: + s3:Get*; - s3:GetObject, line 2 (was 2)",
    ),
    AxisCase(
      "a condition that is gone, and a name",
      read + #", "Condition": {"Bool": {"aws:SecureTransport": true}}"#,
      read.replacing(#""A""#, with: #""B""#),
      gains: true,
      "widens Allow `B` changed, line 2 (was 2)",
      "widens when: no longer asked for: over TLS, was line 2",
      "none name: Sid `A` became `B`, line 2 (was 2)",
    ),
    AxisCase(
      "a condition with other values",
      read + #", "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"#,
      read + #", "Condition": {"IpAddress": {"aws:SourceIp": "10.1.0.0/16"}}"#,
      loses: true,
      "narrows Allow `A` changed, line 2 (was 2)",
      "narrows when: from 10.0.0.0/8 became from 10.1.0.0/16, line 2 (was 2)",
    ),
    AxisCase(
      "fewer exceptions",
      #""Sid": "A", "Effect": "Allow", "Resource": "*", "NotAction": ["iam:*", "sts:*"]"#,
      #""Sid": "A", "Effect": "Allow", "Resource": "*", "NotAction": ["iam:*"]"#,
      gains: true,
      "widens Allow `A` changed, line 2 (was 2)",
      "widens what: - exception sts:*, line 2 (was 2)",
    ),
    AxisCase(
      "the form of an element",
      allow + #""*""#,
      #""Sid": "A", "Effect": "Allow", "NotResource": "arn:aws:s3:::b", "Action": "*""#,
      loses: true,
      "narrows Allow `A` changed, line 2 (was 2)",
      "narrows where: * became everything except arn:aws:s3:::b, line 2 (was 2)",
    ),
    AxisCase(
      "an effect",
      read,
      read.replacing("Allow", with: "Deny"),
      loses: true,
      "narrows Deny `A` changed, line 2 (was 2)",
      "narrows effect: Allow became Deny, line 2 (was 2)",
    ),
    AxisCase(
      "a difference without effect",
      allow + #"["s3:*", "s3:GetObject"]"#,
      allow + #""s3:*""#,
      "none Allow `A` changed, line 2 (was 2)",
      "none what: - s3:GetObject, line 2 (was 2)",
    ),
    AxisCase(
      "other statements altogether",
      #""Effect": "Allow", "Resource": "*", "Action": "s3:*""#,
      #""Effect": "Deny", "Resource": "arn:aws:s3:::b", "Action": "ec2:*""#,
      "none Deny is new, line 2",
      "none Allow is gone, was line 2",
    ),
  ]
}
