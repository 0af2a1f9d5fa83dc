import PolicyModel
import PolicySemantics

extension ComparisonCase {
  private static let everything = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#

  /// What AWS documents about differences, and what must not matter.
  static let documented: [ComparisonCase] = [
    ComparisonCase(
      rule: "N-2: order, Sids and lists of one do not matter",
      old:
        #"{"Sid":"A","Effect":"Allow","Action":["s3:GetObject"],"Resource":"*"},{"Effect":"Deny","Action":"s3:PutObject","Resource":["arn:aws:s3:::b/*"]}"#,
      new:
        #"{"Effect":"Deny","Action":["S3:putobject"],"Resource":"arn:aws:s3:::b/*"},{"Sid":"B","Effect":"Allow","Action":"s3:GetObject","Resource":["*","*"]}"#,
      verdict: .same,
    ),
    ComparisonCase(
      rule: "N-2: a narrower action is no new access",
      old: #"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#,
      new: #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#,
      verdict: .narrowed,
      parts: ["allow-removed 0 s3:Get*"],
    ),
    ComparisonCase(
      rule: "V-13: a variable that follows from the requester is some user's name",
      old: nil,
      new:
        #"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}"}"#,
      kind: .resource,
      verdict: .widened,
      parts: ["allow-added 0 s3:*"],
    ),
    ComparisonCase(
      rule: "V-13: a variable is followed through the key that it is compared with",
      old: nil,
      new:
        #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::home/r${aws:ResourceTag/team}/x","Condition":{"StringEquals":{"aws:ResourceTag/team":"${aws:PrincipalTag/team}"}}},{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::home/red/x"}"#,
      verdict: .widened,
      guardrails: .tightened,
      parts: ["allow-added 0 s3:GetObject"],
    ),
    ComparisonCase(
      rule: "V-13: and through a chain of them",
      old: nil,
      new:
        #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::home/${k:c}/x","Condition":{"StringEquals":{"k:c":"${k:b}","k:b":"${k:a}"}}},{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::home/red/x"}"#,
      verdict: .widened,
      guardrails: .tightened,
    ),
    ComparisonCase(
      rule: "V-13: a variable that stands twice is one value",
      old: nil,
      new:
        #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${k:t}/${k:t}"},{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::b/red/?ed"}"#,
      verdict: .widened,
      guardrails: .tightened,
    ),
    ComparisonCase(
      rule: "V-13: and no value serves two texts",
      old: nil,
      new:
        #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${k:t}/${k:t}"},{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::b/red/blue"}"#,
      verdict: .same,
      guardrails: .tightened,
    ),
    ComparisonCase(
      rule: "V-13: where the user is named, so is the resource",
      old: #"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/bob"}"#,
      new:
        #"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/bob"},{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}","Condition":{"StringEquals":{"aws:username":"bob"}}}"#,
      kind: .resource,
      verdict: .same,
    ),
    ComparisonCase(
      rule: "the example of a glob may be one of the exact names",
      old: #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#,
      new: #"{"Effect":"Allow","Action":"s3:GetObject*","Resource":"*"}"#,
      verdict: .widened,
      parts: ["allow-added 0 s3:GetObject*"],
    ),
    ComparisonCase(
      rule: "split and merged statements are the same",
      old: #"{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}"#,
      new:
        #"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"},{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#,
      verdict: .same,
    ),
    ComparisonCase(
      rule: "N-5: an organization and an account are not linked",
      old: allow(#"{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}"#),
      new: allow(#"{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}"#),
      verdict: .mixed,
    ),
    ComparisonCase(
      rule: "6.2: a negated test and its IfExists are both true on an absent key",
      old: allow(#"{"StringNotEquals":{"s3:prefix":"a"}}"#),
      new: allow(#"{"StringNotEqualsIfExists":{"s3:prefix":"a"}}"#),
      verdict: .same,
    ),
    ComparisonCase(
      rule: "6.2: IfExists lets an absent key pass",
      old: allow(#"{"StringEquals":{"s3:prefix":"a"}}"#),
      new: allow(#"{"StringEqualsIfExists":{"s3:prefix":"a"}}"#),
      verdict: .widened,
    ),
    ComparisonCase(
      rule: "6.3: ForAllValues lets an absent key pass",
      old: allow(#"{"ForAnyValue:StringEquals":{"aws:TagKeys":"a"}}"#),
      new: allow(#"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#),
      verdict: .mixed,
    ),
    ComparisonCase(
      rule: "C-10: the empty set is a value of its own",
      old: allow(#"{"ForAllValues:StringEquals":{"acme:k":"a"}}"#),
      new: allow(
        #"{"ForAllValues:StringEquals":{"acme:k":"a"},"ForAnyValue:StringEqualsIfExists":{"acme:k":"a"}}"#
      ),
      verdict: .narrowed,
    ),
    ComparisonCase(
      rule: "X12: the current time and the epoch time are one instant",
      old: allow(#"{"DateLessThan":{"aws:CurrentTime":"2024-01-01T00:00:00Z"}}"#),
      new: allow(#"{"NumericLessThan":{"aws:EpochTime":"1704067200"}}"#),
      verdict: .same,
    ),
    ComparisonCase(
      rule: "C-6: the greatest limit counts",
      old: allow(#"{"NumericLessThan":{"s3:max-keys":["10","20.0"]}}"#),
      new: allow(#"{"NumericLessThan":{"s3:max-keys":20}}"#),
      verdict: .same,
    ),
    ComparisonCase(
      rule: "C-30: host bits after the mask are ignored",
      old: allow(#"{"IpAddress":{"aws:SourceIp":"203.0.113.77/24"}}"#),
      new: allow(#"{"IpAddress":{"aws:SourceIp":["203.0.113.0/25","203.0.113.128/25"]}}"#),
      verdict: .same,
    ),
    ComparisonCase(
      rule: "V-13: a variable is the unknown itself",
      old: allow(#"{"StringEquals":{"aws:ResourceTag/o":"${aws:PrincipalTag/o}"}}"#),
      new: allow(#"{"StringLike":{"aws:ResourceTag/o":"${aws:PrincipalTag/O}"}}"#),
      verdict: .same,
    ),
    ComparisonCase(
      rule: "V-13: two variables are two unknowns",
      old: allow(#"{"StringEquals":{"aws:ResourceTag/o":"${aws:PrincipalTag/o}"}}"#),
      new: allow(#"{"StringEquals":{"aws:ResourceTag/o":"${aws:PrincipalTag/p}"}}"#),
      verdict: .mixed,
    ),
    ComparisonCase(
      rule: "G-13: the version turns variables on",
      old:
        #"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}"}}"#,
      new:
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}"}}"#,
      verdict: .mixed,
    ),
    ComparisonCase(
      rule: "texts that differ in their scalars differ",
      old: allow("{\"StringEquals\":{\"s3:prefix\":\"\u{E9}\"}}"),
      new: allow("{\"StringEquals\":{\"s3:prefix\":\"e\u{301}\"}}"),
      verdict: .mixed,
    ),
  ]

  /// Denials, documents that are not there, and documents without an Allow.
  static let guardrails: [ComparisonCase] = [
    ComparisonCase(
      rule: "a policy that is new allows what it allows",
      old: nil,
      new: everything,
      verdict: .widened,
      parts: ["allow-added 0 *"],
    ),
    ComparisonCase(
      rule: "a policy that is gone allows nothing",
      old: everything,
      new: nil,
      verdict: .narrowed
    ),
    ComparisonCase(rule: "nothing and nothing are the same", old: nil, new: nil, verdict: .same),
    ComparisonCase(
      rule: "a lost Deny under an Allow widens",
      old: everything + #",{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}"#,
      new: everything,
      verdict: .widened,
      parts: ["deny-removed 1 s3:Delete*"],
    ),
    ComparisonCase(
      rule: "a lost Deny that no Allow met loosens the guardrails",
      old:
        #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}"#,
      new: #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#,
      verdict: .same,
      guardrails: .loosened,
    ),
    ComparisonCase(
      rule: "documents without an Allow are read on top of everything",
      old: #"{"Effect":"Deny","Action":["s3:Delete*","s3:Put*"],"Resource":"*"}"#,
      new: #"{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}"#,
      kind: .scp,
      verdict: .widened,
      parts: ["deny-removed 0 s3:Delete*"],
    ),
    ComparisonCase(
      rule: "no document limits nothing beside one that only denies",
      old: nil,
      new: #"{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}"#,
      kind: .scp,
      verdict: .narrowed,
    ),
    ComparisonCase(
      rule: "56: a longer list of exceptions to a Deny widens",
      old: everything
        + #",{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"aws:SourceVpce":"v"}}}"#,
      new: everything
        + #",{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"aws:SourceVpce":["v","w"]}}}"#,
      verdict: .widened,
    ),
    ComparisonCase(
      rule: "57: BoolIfExists denies where the key is absent",
      old: everything
        + #",{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}}"#,
      new: everything
        + #",{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}"#,
      verdict: .narrowed,
      parts: ["deny-added 1 *"],
    ),
    ComparisonCase(
      rule: "a document that AWS would refuse is no document",
      old: everything,
      new: #"{"Effect":"allow","Action":"*","Resource":"*"}"#,
      verdict: .invalid,
      guardrails: .undecided,
    ),
  ]

  private static func bucket(_ principal: String, _ rest: String = "") -> String {
    #"{"Effect":"Allow","Principal":\#(principal),"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"\#(rest)}"#
  }

  /// Requesters.
  static let principals: [ComparisonCase] = [
    ComparisonCase(
      rule: "P-3: an account's id and its root are the same",
      old: bucket(#"{"AWS":"111122223333"}"#),
      new: bucket(#"{"AWS":"arn:aws:iam::111122223333:root"}"#),
      kind: .resource,
      verdict: .same,
    ),
    ComparisonCase(
      rule: "P-16: partitions differ",
      old: bucket(#"{"AWS":"arn:aws-cn:iam::111122223333:root"}"#),
      new: bucket(#"{"AWS":"arn:aws:iam::111122223333:root"}"#),
      kind: .resource,
      verdict: .mixed,
    ),
    ComparisonCase(
      rule: "X14: a role named by condition is the role named by principal, and no more",
      old: bucket(#"{"AWS":"arn:aws:iam::111122223333:role/R"}"#),
      new: bucket(
        "\"*\"",
        #","Condition":{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/R"}}"#
      ),
      kind: .resource,
      verdict: .same,
    ),
    ComparisonCase(
      rule: "X10: an account named by condition is the account named by principal",
      old: bucket(#"{"AWS":"111122223333"}"#),
      new: bucket(
        "\"*\"",
        #","Condition":{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}"#
      ),
      kind: .resource,
      verdict: .same,
    ),
    ComparisonCase(
      rule: "P-21: an Allow to all but one is public",
      old: bucket(#"{"AWS":"111122223333"}"#),
      new:
        #"{"Effect":"Allow","NotPrincipal":{"AWS":"arn:aws:iam::444455556666:user/U"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#,
      kind: .resource,
      verdict: .widened,
    ),
    ComparisonCase(
      rule: "a session is less than its role",
      old: bucket(#"{"AWS":"arn:aws:iam::111122223333:role/p/R"}"#),
      new: bucket(#"{"AWS":"arn:aws:sts::111122223333:assumed-role/R/s"}"#),
      kind: .resource,
      verdict: .narrowed,
    ),
  ]
}
