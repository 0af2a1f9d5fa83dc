import PlainLanguage
import PolicyModel
import PolicySemantics
import Testing

/// A part of a policy of some kind and its sentence.
struct PartCase: CustomTestStringConvertible, Sendable {
  /// The list of a comparison in which the part stands.
  enum Place: Sendable {
    case gained, lost, loosened, tightened
  }

  let testDescription: String
  let kind: PolicyKind
  let subject: String?
  let place: Place
  let part: AccessPart
  let sentence: String

  /// Names a case.
  init(
    _ name: String,
    kind: PolicyKind = .identity,
    subject: String? = nil,
    _ place: Place,
    _ part: AccessPart,
    is sentence: String,
  ) {
    testDescription = name
    self.kind = kind
    self.subject = subject
    self.place = place
    self.part = part
    self.sentence = sentence
  }

  static let all = subjects + principals + actions + places + denials

  private static let everything = "use every action on every resource"

  private static let subjects = [
    PartCase(
      "no subject",
      .gained,
      .made(),
      is: "Whoever has this policy can now \(everything).",
    ),
    PartCase(
      "a role",
      subject: "role DataIngest",
      .lost,
      .made(.allowRemoved),
      is: "Role DataIngest can no longer use any action on any resource.",
    ),
    PartCase(
      "an inline policy of a user",
      subject: "inline policy P of user ada",
      .gained,
      .made(),
      is: "User ada can now \(everything).",
    ),
    PartCase(
      "a managed policy",
      subject: "policy ReadOnly",
      .gained,
      .made(),
      is: "Whoever has policy ReadOnly can now \(everything).",
    ),
    PartCase(
      "a boundary",
      kind: .boundary,
      .gained,
      .made(),
      is: "This boundary now lets the users and roles under it \(everything).",
    ),
    PartCase(
      "a service control policy",
      kind: .scp,
      .lost,
      .made(.denyAdded, .made(.new, 0, sid: "Region")),
      is: "This service control policy no longer lets the accounts under it use any action "
        + "on any resource, "
        + "because Deny `Region` is new.",
    ),
    PartCase(
      "an endpoint",
      kind: .endpoint,
      .gained,
      .made(principals: AccessAxis(included: ["*"])),
      is: "This endpoint policy now lets anyone \(everything).",
    ),
  ]

  private static let principals: [PartCase] = [
    ("everyone", AccessAxis(included: ["*"]), "Anyone"),
    ("an account", AccessAxis(included: ["111122223333"]), "Account 111122223333"),
    (
      "an account's root",
      AccessAxis(included: ["arn:aws:iam::111122223333:root"]), "Account 111122223333"
    ),
    (
      "a role with a path and a user",
      AccessAxis(included: [
        "arn:aws:iam::111122223333:role/ops/Deploy", "arn:aws:iam::111122223333:user/ada",
      ]),
      "Role ops/Deploy of account 111122223333 and user ada of account 111122223333"
    ),
    (
      "a session in another partition",
      AccessAxis(included: ["arn:aws-cn:sts::111122223333:assumed-role/R/S"]),
      "Session S of role R of account 111122223333 in partition aws-cn"
    ),
    (
      "a service", AccessAxis(included: ["ec2.amazonaws.com"]), "The service ec2.amazonaws.com"
    ),
    (
      "a web identity",
      AccessAxis(included: ["cognito-identity.amazonaws.com"]),
      "Users signed in through cognito-identity.amazonaws.com"
    ),
    ("something else", AccessAxis(included: ["AIDAEXAMPLE"]), "`AIDAEXAMPLE`"),
    (
      "a role of an account",
      AccessAxis(
        included: ["arn:aws:iam::111122223333:role/A"],
        within: [["111122223333", "444455556666"]],
      ),
      "Role A of account 111122223333 limited to account 111122223333 or account 444455556666"
    ),
    (
      "everyone with an exception",
      AccessAxis(included: ["*"], excluded: ["111122223333"]), "Anyone except account 111122223333"
    ),
  ].map { name, axis, words in
    PartCase(
      name,
      kind: .resource,
      .gained,
      .made(principals: axis),
      is: "\(words) can now use every action on the resource that has this policy.",
    )
  }

  private static let actions: [PartCase] = [
    ("a service", AccessAxis(included: ["s3:*"]), "use every s3 action"),
    ("a known action", AccessAxis(included: ["S3:GetObject"]), "read objects (S3:GetObject)"),
    (
      "a known and an unknown action",
      AccessAxis(included: ["s3:GetObject", "s3:Odd"]), "use s3:GetObject and s3:Odd"
    ),
    (
      "many actions",
      AccessAxis(included: ["a:1", "a:2", "a:3", "a:4", "a:5"]), "use a:1, a:2, a:3 and 2 more"
    ),
    (
      "all but some",
      AccessAxis(included: ["*"], excluded: ["iam:*", "sts:*"]),
      "use every action except iam:* and sts:*"
    ),
    (
      "exceptions that take nothing away",
      AccessAxis(included: ["ec2:Run*"], excluded: ["EC2:RunInstances", "ec2:Describe*", "s3:*"]),
      "use ec2:Run* except EC2:RunInstances"
    ),
    (
      "exceptions that take actions away whole",
      AccessAxis(
        included: ["s3:PutObject", "S3:DeleteObject", "s3:GetObjectAcl", "sqs:Send*"],
        excluded: ["s3:putobject", "s3:Get*", "sqs:SendMessageBatch"],
      ),
      "use S3:DeleteObject and sqs:Send* except sqs:SendMessageBatch"
    ),
    (
      "nothing but exceptions",
      AccessAxis(included: ["s3:Get*"], excluded: ["s3:*"]), "use s3:Get* except s3:*"
    ),
    (
      "actions that others must match too",
      AccessAxis(
        included: ["s3:GetObject"],
        within: [["s3:*Object", "s3:*Acl"], ["*Get*"], ["*"]]
      ),
      "use s3:GetObject limited to s3:*Object or s3:*Acl and to *Get*"
    ),
  ].map { name, axis, words in
    PartCase(
      name,
      .gained,
      .made(actions: axis),
      is: "Whoever has this policy can now \(words) on every resource.",
    )
  }

  private static let places: [PartCase] = [
    ("objects", AccessAxis(included: ["arn:aws:s3:::acme/*"]), "in acme/*"),
    (
      "a bucket with its objects",
      AccessAxis(included: ["arn:aws:s3:::acme", "arn:aws:s3:::acme/*"]), "on acme and acme/*"
    ),
    (
      "every object", AccessAxis(included: ["arn:aws:s3:::*"]), "on arn:aws:s3:::*"
    ),
    (
      "a queue",
      AccessAxis(included: ["arn:aws:sqs:eu-west-1:111122223333:q"]),
      "on arn:aws:sqs:eu-west-1:111122223333:q"
    ),
    (
      "all but one",
      AccessAxis(included: ["*"], excluded: ["arn:aws:s3:::audit/*"]),
      "on every resource except audit/*"
    ),
    (
      "resources that others must match too",
      AccessAxis(
        included: ["arn:aws:s3:::acme/*"],
        excluded: ["arn:aws:s3:*"],
        within: [["arn:aws:s3:::*/x"]],
      ),
      "in acme/* limited to arn:aws:s3:::*/x except arn:aws:s3:*"
    ),
  ].map { name, axis, words in
    PartCase(
      name,
      .gained,
      .made(resources: axis),
      is: "Whoever has this policy can now use every action \(words).",
    )
  }

  private static let denials = [
    PartCase(
      "access that everyone loses",
      kind: .resource,
      .lost,
      .made(.allowRemoved, resources: AccessAxis(included: ["arn:aws:s3:::b/*"])),
      is: "Nobody can any longer use any action in b/*.",
    ),
    PartCase(
      "access that everyone but one loses",
      kind: .resource,
      .lost,
      .made(
        .allowRemoved,
        resources: AccessAxis(included: ["arn:aws:s3:::b/*"]),
        principals: AccessAxis(included: ["*"], excluded: ["111122223333"]),
      ),
      is: "Everyone except account 111122223333 can no longer use any action in b/*.",
    ),
    PartCase(
      "access that everyone loses as far as they are something else too",
      kind: .resource,
      .lost,
      .made(
        .allowRemoved,
        resources: AccessAxis(included: ["arn:aws:s3:::b/*"]),
        principals: AccessAxis(included: ["*"], within: [["111122223333"]]),
      ),
      is: "Everyone limited to account 111122223333 can no longer use any action in b/*.",
    ),
    PartCase(
      "access that a lost Deny held back",
      .gained,
      .made(.denyRemoved, .made(.old, 0)),
      is: "Whoever has this policy can now \(everything), because the Deny of old line 7 is gone.",
    ),
    PartCase(
      "a lost guardrail",
      .loosened,
      .made(.denyRemoved, .made(.old, 0, sid: "NoDelete")),
      is: "Deny `NoDelete` is gone. No longer refused: every action on every resource by whoever "
        + "has this policy; it may now be allowed where another policy allows it.",
    ),
    PartCase(
      "a new guardrail",
      kind: .resource,
      .tightened,
      .made(.denyAdded, .made(.new, 0, sid: "TlsOnly")),
      is: "Deny `TlsOnly` is new. Now refused, whatever another policy allows: every action on the "
        + "resource that has this policy by anyone.",
    ),
    PartCase(
      "a role to assume",
      kind: .trust,
      subject: "role Deploy",
      .gained,
      .made(
        actions: AccessAxis(included: ["sts:AssumeRole"]),
        principals: AccessAxis(included: ["ec2.amazonaws.com"]),
      ),
      is: "The service ec2.amazonaws.com can now assume role Deploy (sts:AssumeRole).",
    ),
  ]
}
