import PolicySemantics

extension RulingCase {
  /// Keys that AWS documents never, or always, to come together.
  static let impossible = [
    RulingCase(
      "X2: an address beside an endpoint",
      [
        allow(
          #"""
          "IpAddress": {"aws:SourceIp": "10.0.0.0/8"},
          "StringEquals": {"aws:SourceVpce": "vpce-1"}
          """#
        )
      ],
      .refused,
    ),
    RulingCase(
      "X2: an endpoint when the address is given",
      with: ["aws:SourceIp": .single("10.1.2.3")],
      [allow(#""StringNotEquals": {"aws:SourceVpce": "vpce-1"}"#)],
      .allowed,
    ),
    RulingCase(
      "X5: the path of another organization",
      [
        allow(
          #"""
          "StringEquals": {"aws:PrincipalOrgID": "o-1"},
          "ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-2/*"}
          """#
        )
      ],
      .refused,
    ),
    RulingCase(
      "X6: a call through a service that is direct",
      with: ["aws:ViaAWSService": .single("false")],
      [allow(#""ForAnyValue:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}"#)],
      .refused,
    ),
    RulingCase(
      "X7: a tag that is not among the keys of tags",
      [
        allow(
          #""StringEquals": {"aws:RequestTag/team": "red"}, "Null": {"aws:TagKeys": "true"}"#
        )
      ],
      .refused,
    ),
    RulingCase(
      "X11: MFA without temporary credentials",
      without: ["aws:TokenIssueTime"],
      [allow(#""Null": {"aws:MultiFactorAuthPresent": "true", "aws:TokenIssueTime": "true"}"#)],
      .allowed,
    ),
    RulingCase(
      "given keys that are against an axiom",
      with: ["aws:SourceIp": .single("10.1.2.3"), "aws:SourceVpce": .single("vpce-1")],
      [
        allow(
          #""StringEquals": {"aws:SourceVpce": "vpce-1"}, "Bool": {"aws:SecureTransport": "true"}"#
        )
      ],
      .dependent,
      dependingOn: ["aws:SecureTransport"],
    ),
  ]
}
