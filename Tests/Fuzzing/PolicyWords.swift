/// The words from which policies are drawn; many of them meet each other.
enum PolicyWords {
  /// Patterns of actions.
  static let actions = [
    "s3:GetObject", "*", "s3:*", "s3:Get*", "s3:PutObject", "s3:?etObject", "S3:getobject",
    "iam:PassRole", "iam:*Role", "*:*", "*:Get*", "s3:*Object", "s3:*e*t*", "sts:AssumeRole",
    "sts:*", "ec2:Describe*", "kms:Decrypt", "s3:Get", "s3:**", "ec2:Run?nstances",
  ]

  /// Patterns of resources.
  static let resources = [
    "*", "arn:aws:s3:::b/*", "arn:aws:s3:::b", "arn:aws:s3:::b*", "arn:aws:s3:::b/a/*",
    "arn:aws:sqs:*:111122223333:q", "arn:aws:sqs:us-east-1:*:*", "arn:*:s3:::?/a", "arn:*",
    "arn:aws:s3:::b/a", "arn:aws:s3:::*", "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3*",
    "arn:aws:s3:::${aws:PrincipalTag/team, 'b'}/a", "arn:aws:iam::111122223333:role/*", "**",
    "arn:aws:s3:::b/${*}${?}", "arn:aws:sns:us-east-1:111122223333:t:*", "arn:aws:iam::*:user/*",
    "arn:aws:s3:::b/*/x*y*", "arn:aws:dynamodb:*:*:table/b*",
  ]

  /// Values of the `AWS` member of a principal map.
  static let principals = [
    "*", "111122223333", "arn:aws:iam::111122223333:role/app/R", "444455556666",
    "arn:aws:iam::111122223333:user/U", "arn:aws:iam::111122223333:root",
    "arn:aws:sts::111122223333:assumed-role/R/s1", "AIDAEXAMPLEEXAMPLEEX",
    "arn:aws:sts::111122223333:federated-user/F", "arn:aws-cn:iam::444455556666:root",
  ]

  /// Values of the `Service` member of a principal map.
  static let services = ["s3.amazonaws.com", "sns.amazonaws.com", "ec2.amazonaws.com"]

  /// Condition keys with the kind of value that suits each.
  static let keys: [(name: String, type: ValueType)] = [
    ("s3:prefix", .text), ("aws:SourceIp", .address), ("aws:SecureTransport", .truth),
    ("aws:MultiFactorAuthPresent", .truth), ("s3:max-keys", .number), ("aws:TagKeys", .text),
    ("aws:CurrentTime", .instant), ("aws:EpochTime", .instant), ("custom:labels", .text),
    ("aws:ResourceTag/team", .text), ("aws:PrincipalTag/team", .text), ("aws:username", .text),
    ("aws:PrincipalArn", .arn), ("aws:SourceArn", .arn), ("aws:SourceAccount", .text),
    ("aws:PrincipalOrgID", .text), ("aws:PrincipalAccount", .text), ("aws:PrincipalType", .text),
    ("aws:RequestTag/team", .text), ("aws:CalledVia", .text), ("custom:blob", .bytes),
    ("aws:RequestedRegion", .text), ("aws:PrincipalOrgPaths", .text), ("aws:ViaAWSService", .truth),
    ("aws:userid", .text), ("AWS:SOURCEIP", .address), ("aws:PrincipalIsAWSService", .truth),
    ("aws:MultiFactorAuthAge", .number), ("sts:ExternalId", .text), ("aws:Referer", .text),
  ]

  /// The kinds of value of a condition key.
  enum ValueType {
    case text
    case number
    case truth
    case instant
    case address
    case arn
    case bytes
  }

  /// Pieces that patterns and values are put together from.
  static let pieces = [
    "a", "*", "b", "?", "/", "", "ab", ":", "-", "A", "red", "alice", ".", "${aws:username}",
    "${aws:PrincipalTag/team}", "${aws:username, 'bob'}", "${*}", "${$}", "é", "e\u{301}", "K",
    "\u{212A}", "ſ", "🙂", "\u{0}", "\u{7F}", "\"", "\\", "~", "\n", " ", "${", "}", "1", "0", "x",
  ]

  /// Values that suit a kind of key, and some that nearly do.
  static func values(_ type: ValueType) -> [String] {
    switch type {
    case .text:
      [
        "a", "a*", "b", "ab", "home/*", "*", "", "?b", "red", "111122223333", "us-east-1",
        "${aws:username}", "${aws:PrincipalTag/team}", "${aws:username}/*", "alice", "User",
        "AssumedRole", "anonymous", "x-${aws:username, 'bob'}", "o-1/r-1/ou-1/*",
      ]
    case .number:
      ["10", "20", "10.50", "-1", "10.0", "0", "-0", "1e3", "99999999999999999999", "."]
    case .truth: ["true", "false", "True", "${aws:SecureTransport}", "1", ""]
    case .instant:
      [
        "2026-01-01T00:00:00Z", "2026-06-01", "1767225600", "2026", "2026-01-01T00:00:00+02:00",
        "2026-01-01T00:00:00.5Z", "0001-01-01", "9999-12-31T23:59:59Z", "-1", "2026-13-45T99:99Z",
      ]
    case .address:
      [
        "10.0.0.0/8", "10.1.0.0/16", "192.0.2.0/24", "2001:db8::/32", "10.1.2.3", "0.0.0.0/0",
        "::/0",
        "10.1.2.3/32", "::ffff:10.0.0.1", "10.0.0.0/33", "2001:DB8::1/128", "10.0.0", "::1/0",
      ]
    case .arn:
      [
        "arn:aws:iam::111122223333:role/app/R", "arn:aws:iam::*:role/*", "arn:aws:sns:*:*:t?", "*",
        "arn:aws:iam::444455556666:*", "arn:aws:sns:us-east-1:111122223333:t1", "arn:aws:s3:::b",
        "arn:aws:iam::111122223333:user/U", "arn:aws:iam::111122223333:user/${aws:username}", "arn",
      ]
    case .bytes: ["YQ==", "YWI=", "YWJj", "YR==", "", "====", "Y*=="]
    }
  }
}
