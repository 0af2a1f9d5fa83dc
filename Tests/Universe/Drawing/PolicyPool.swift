import PolicyModel

/// The elements from which policies are drawn, few enough that they often meet.
enum PolicyPool {
  /// Action patterns.
  static let actions = [
    "*", "s3:*", "s3:Get*", "s3:GetObject", "s3:PutObject", "s3:?etObject", "iam:PassRole", "*:*",
    "s3:*Object", "IAM:pass*", "*:Get*", "s3:G*t*", "S3:GETOBJECT", "s3:Put?bject", "s3:Get Object",
    "sts:AssumeRole", "s3:????bject",
  ]

  /// Resource patterns.
  static let resources = [
    "*", "arn:aws:s3:::b/*", "arn:aws:s3:::b", "arn:aws:s3:::b*", "arn:aws:s3:::b/a/*",
    "arn:aws:sqs:*:111122223333:q", "arn:aws:sqs:us-east-1:*:*", "arn:*:s3:::?/a",
    "arn:aws:s3:::b/a", "arn:aws:s3:::*", "arn:aws:sqs", "arn:aws:sqs:us-*", "arn:aws:s3:::b/*/x",
    "arn:aws:sqs:us-east-?:111122223333:*", "arn:aws:logs:*:*:group:/x/*", "arn:*",
    "arn:aws:s3:::b/??", "arn:aws:*:*:*:*",
  ]

  /// Resource patterns with variables.
  static let variableResources = [
    "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/${aws:username}",
    "arn:aws:s3:::${aws:username, 'b'}/a", "arn:aws:s3:::b/${*}", "arn:aws:s3:::b/${?}*",
    "arn:aws:s3:::b/${aws:PrincipalTag/team}", "arn:aws:s3:::b/${aws:principaltag/team, 'a'}/*",
    "arn:aws:s3:::b/${aws:username}/${aws:PrincipalTag/team}",
  ]

  /// Principals, account by account.
  static let principals: [PrincipalSketch.Entry] = [
    .init(.aws, "111122223333"), .init(.aws, "arn:aws:iam::111122223333:root"),
    .init(.aws, "arn:aws:iam::111122223333:role/app/R"),
    .init(.aws, "arn:aws:sts::111122223333:assumed-role/R/s1"),
    .init(.aws, "arn:aws:iam::111122223333:user/U"),
    .init(.aws, "arn:aws:sts::111122223333:federated-user/F"),
    .init(.aws, "444455556666"), .init(.aws, "arn:aws:iam::444455556666:user/V"),
    .init(.aws, "arn:aws:iam::444455556666:role/Q"),
    .init(.aws, "arn:aws-cn:iam::222233334444:root"), .init(.aws, "AROAEXAMPLEEXAMPLE12"),
    .init(.service, "s3.amazonaws.com"), .init(.service, "sns.amazonaws.com"),
    .init(.federated, "accounts.google.com"),
    .init(.federated, "arn:aws:iam::111122223333:saml-provider/P"),
    .init(.canonicalUser, String(repeating: "79a5", count: 16)),
  ]

  /// Actions that requests ask for.
  static let requestActions = [
    "s3:GetObject", "s3:PutObject", "s3:Get", "s3:SetObject", "iam:PassRole", "ec2:Run",
    "ec2:GetX",
  ]

  /// Resources that requests are about.
  static let requestResources = [
    "*", "arn:aws:s3:::b", "arn:aws:s3:::b/a", "arn:aws:s3:::b/a/x", "arn:aws:s3:::b/alice/x",
    "arn:aws:s3:::bc/x", "arn:aws-cn:s3:::c/a", "arn:aws:s3:::bob/a",
    "arn:aws:sqs:us-east-1:111122223333:q", "arn:aws:sqs:us-east-1:444455556666:z",
    "arn:aws:logs:us-east-1:111122223333:group:/x/y:stream:z",
  ]

  /// Callers of requests; a session of a role with a path is known with its role.
  static let callers: [Caller] = [
    Caller("anonymous"), Caller("arn:aws:iam::111122223333:role/app/R"),
    Caller(
      "arn:aws:sts::111122223333:assumed-role/R/s1",
      roleARN: "arn:aws:iam::111122223333:role/app/R",
    ),
    Caller("arn:aws:iam::111122223333:user/U"), Caller("arn:aws:iam::111122223333:user/W"),
    Caller("arn:aws:iam::111122223333:root"), Caller("arn:aws:iam::111122223333:role/Other"),
    Caller("arn:aws:sts::111122223333:assumed-role/Other/s1"),
    Caller("arn:aws:sts::111122223333:federated-user/F"),
    Caller("arn:aws:sts::444455556666:federated-user/F"),
    Caller("arn:aws:iam::444455556666:user/V"), Caller("arn:aws:iam::444455556666:root"),
    Caller("arn:aws:iam::444455556666:role/Q"), Caller("arn:aws:iam::999999999999:role/Z"),
    Caller("arn:aws:iam::999999999999:root"), Caller("arn:aws-cn:iam::222233334444:user/C"),
    Caller("s3.amazonaws.com"), Caller("ec2.amazonaws.com"),
    Caller("arn:aws:iam::111122223333:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"),
  ]

  /// Callers that are known by their text alone, of use only where documents name such.
  static let otherCallers: [Caller] = [
    Caller("AROAEXAMPLEEXAMPLE12"), Caller("accounts.google.com"), Caller("other.example.com"),
    Caller("arn:aws:iam::111122223333:saml-provider/P"),
    Caller(String(repeating: "79a5", count: 16)), Caller("sns.amazonaws.com"),
  ]
}
