import PolicyModel
import PolicySemantics

extension RulingCase {
  static let tls = #""Bool": {"aws:SecureTransport": "true"}"#
  static let plain = #""Bool": {"aws:SecureTransport": "false"}"#
  static let team = #""StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}"#

  static let all = unknown + known + following + variables + impossible

  static let unknown = [
    RulingCase("nothing that is unknown", [allow()], .allowed),
    RulingCase("nothing that allows", [deny()], .refused),
    RulingCase(
      "a condition of the Allow",
      [allow(tls)],
      .dependent,
      dependingOn: ["aws:SecureTransport"]
    ),
    RulingCase(
      "a condition of a Deny",
      [allow(), deny(plain)],
      .dependent,
      dependingOn: ["aws:SecureTransport"],
    ),
    RulingCase("a Deny of something never allowed", [deny(plain)], .refused),
    RulingCase("two Allows that share all cases", [allow(tls), allow(plain)], .allowed),
    RulingCase("an Allow that a Deny takes away", [allow(tls), deny(tls)], .refused),
    RulingCase(
      "cases that exclude each other",
      [allow(#""IpAddress": {"aws:SourceIp": "10.0.0.0/8"}, "Null": {"aws:SourceIp": "true"}"#)],
      .refused,
    ),
    RulingCase(
      "a key that may be absent",
      [allow(#""StringNotEquals": {"aws:SourceVpce": "vpce-1"}"#)],
      .dependent,
      dependingOn: ["aws:SourceVpce"],
    ),
    RulingCase(
      "a key that is always there",
      [allow(#""Null": {"aws:UserAgent": "false"}"#)],
      .allowed,
    ),
    RulingCase(
      "a set and its members",
      [
        allow(#""ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b"]}"#),
        deny(#""ForAnyValue:StringNotEquals": {"aws:TagKeys": ["a", "b"]}"#),
      ],
      .dependent,
      dependingOn: ["aws:TagKeys"],
    ),
    RulingCase(
      "two keys of which one alone decides for each answer",
      [allow(tls), deny(#""StringLike": {"aws:UserAgent": "curl*"}"#)],
      .dependent,
      dependingOn: ["aws:SecureTransport", "aws:UserAgent"],
    ),
    RulingCase(
      "numbers that leave no gap",
      [
        allow(#""NumericLessThanEquals": {"s3:max-keys": "10"}"#),
        allow(#""NumericGreaterThan": {"s3:max-keys": "10"}"#),
        allow(#""Null": {"s3:max-keys": "true"}"#),
      ],
      .allowed,
    ),
  ]

  static let known = [
    RulingCase(
      "a key that is given",
      with: ["aws:securetransport": .single("true")],
      [allow(tls)],
      .allowed,
    ),
    RulingCase(
      "a key that is said to be absent",
      without: ["AWS:SourceVpce"],
      [allow(#""StringNotEquals": {"aws:SourceVpce": "vpce-1"}"#)],
      .allowed,
    ),
    RulingCase("only what is given", onlyGiven: true, [allow(tls)], .refused),
    RulingCase(
      "the time under its other name",
      with: ["aws:EpochTime": .single("1767225600")],
      [allow(#""DateLessThan": {"aws:CurrentTime": "2026-01-01T00:00:01Z"}"#)],
      .allowed,
    ),
    RulingCase(
      "the seconds of a date",
      with: ["aws:CurrentTime": .single("2026-01-01T00:00:00Z")],
      [allow(#""NumericLessThan": {"aws:EpochTime": "1767225601"}"#)],
      .allowed,
    ),
    RulingCase(
      "a time that is not given",
      [allow(#""DateLessThan": {"aws:CurrentTime": "2026-01-01T00:00:01Z"}"#)],
      .dependent,
      dependingOn: ["aws:CurrentTime"],
    ),
  ]

  static let following = [
    RulingCase(
      "the caller's ARN and account",
      [
        allow(
          #"""
          "ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Reader"},
          "StringEquals": {"aws:PrincipalAccount": "111122223333",
            "aws:PrincipalType": "AssumedRole"}
          """#
        )
      ],
      .allowed,
    ),
    RulingCase(
      "the name that a role does not have",
      [allow(#""Null": {"aws:username": "true", "aws:SourceArn": "true"}"#)],
      .allowed,
    ),
    RulingCase(
      "the organization of a caller",
      [allow(#""StringEquals": {"aws:PrincipalOrgID": "o-1"}"#)],
      .dependent,
      dependingOn: ["aws:PrincipalOrgID"],
    ),
    RulingCase(
      "the service for which a service acts",
      by: "sns.amazonaws.com",
      [(.resource, allow(#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:t"}"#).1)],
      .dependent,
      dependingOn: ["aws:SourceArn"],
    ),
    RulingCase(
      "the organization that a service has not",
      by: "sns.amazonaws.com",
      [(.resource, allow(#""Null": {"aws:PrincipalOrgID": "true"}"#).1)],
      .allowed,
    ),
    RulingCase(
      "the account of the resource",
      in: "111122223333",
      [allow(#""StringEquals": {"aws:ResourceAccount": "111122223333"}"#)],
      .allowed,
    ),
    RulingCase(
      "the account of a resource that nothing tells",
      [allow(#""StringEquals": {"aws:ResourceAccount": "111122223333"}"#)],
      .dependent,
      dependingOn: ["aws:ResourceAccount"],
    ),
    RulingCase(
      "the ids that only AWS knows",
      [allow(#""StringLike": {"aws:userid": "AROA1:*"}"#)],
      .dependent,
      dependingOn: ["aws:userid"],
    ),
  ]

  static let variables = [
    RulingCase(
      "a folder of the caller's name",
      by: user,
      [allow(on: "arn:aws:s3:::home/${aws:username}/*")],
      .allowed,
    ),
    RulingCase(
      "a folder of a tag that is not given",
      [allow(on: "arn:aws:s3:::home/${aws:PrincipalTag/team}/*")],
      .dependent,
      dependingOn: ["aws:principaltag/team"],
    ),
    RulingCase(
      "a folder of a tag that is given",
      with: ["aws:PrincipalTag/team": .single("red")],
      [allow(on: "arn:aws:s3:::home/${aws:PrincipalTag/team}/*")],
      .allowed,
    ),
    RulingCase(
      "a folder that no tag can name",
      on: "arn:aws:s3:::other/red/plan",
      [allow(on: "arn:aws:s3:::home/${aws:PrincipalTag/team}/*")],
      .refused,
    ),
    RulingCase(
      "a folder of two tags",
      [allow(on: "arn:aws:s3:::home/${aws:PrincipalTag/a}${aws:PrincipalTag/b}n")],
      .dependent,
      dependingOn: ["aws:principaltag/a", "aws:principaltag/b"],
    ),
    RulingCase(
      "two tags that are equal or not",
      [allow(team)],
      .dependent,
      dependingOn: ["aws:PrincipalTag/team", "aws:ResourceTag/team"],
    ),
    RulingCase(
      "two tags of which one is given",
      with: ["aws:ResourceTag/team": .single("red")],
      [allow(team)],
      .dependent,
      dependingOn: ["aws:PrincipalTag/team"],
    ),
    RulingCase(
      "an equality and its opposite",
      without: [],
      [
        allow(team),
        allow(#""StringNotEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}"#),
      ],
      .allowed,
    ),
    RulingCase(
      "an equality that two constants break",
      [
        allow(
          #"""
          "StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}",
            "aws:PrincipalTag/team": "red"},
          "StringLike": {"aws:ResourceTag/team": "b*"}
          """#
        )
      ],
      .refused,
    ),
    RulingCase(
      "a default for an absent key",
      without: ["aws:PrincipalTag/team"],
      [allow(on: "arn:aws:s3:::home/${aws:PrincipalTag/team, 'red'}/*")],
      .allowed,
    ),
  ]
}
