import PolicyModel
import Testing

/// A condition on access for everyone, and whether it keeps strangers out.
struct ConfinementCase: CustomTestStringConvertible, Sendable {
  /// The member of `Condition`.
  let condition: String

  /// Whether no stranger meets it.
  let keepsOut: Bool

  /// Whether it narrows access at all.
  let confines: Bool

  var testDescription: String { condition }

  private init(_ condition: String, keepsOut: Bool, confines: Bool) {
    self.condition = condition
    self.keepsOut = keepsOut
    self.confines = confines
  }

  /// Source: Amazon S3 User Guide, "The meaning of public", and what AWS says about operators.
  static let all: [ConfinementCase] = [
    ConfinementCase(
      #""StringEquals": {"aws:PrincipalOrgID": "o-a1"}"#,
      keepsOut: true,
      confines: true
    ),
    ConfinementCase(
      #""StringEquals": {"AWS:PRINCIPALORGID": "o-a1"}"#,
      keepsOut: true,
      confines: true
    ),
    ConfinementCase(
      #""StringLike": {"aws:PrincipalOrgID": "o-*"}"#,
      keepsOut: false,
      confines: true
    ),
    ConfinementCase(
      #""StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1"}"#,
      keepsOut: false,
      confines: false
    ),
    ConfinementCase(
      #""StringNotEquals": {"aws:PrincipalOrgID": "o-a1"}"#,
      keepsOut: false,
      confines: false
    ),
    ConfinementCase(
      #""ForAllValues:StringEquals": {"aws:PrincipalOrgPaths": "o-a1/r-b2/"}"#,
      keepsOut: false,
      confines: false
    ),
    ConfinementCase(
      #""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1/r-b2/*"}"#,
      keepsOut: true,
      confines: true
    ),
    ConfinementCase(
      #""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-*/r-b2/"}"#,
      keepsOut: false,
      confines: true
    ),
    ConfinementCase(
      #""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#,
      keepsOut: true,
      confines: true
    ),
    ConfinementCase(
      #""IpAddress": {"aws:SourceIp": "8.0.0.0/7"}"#,
      keepsOut: false,
      confines: true
    ),
    ConfinementCase(
      #""IpAddress": {"aws:SourceIp": ["203.0.113.9", "2001::/16"]}"#,
      keepsOut: false,
      confines: true
    ),
    ConfinementCase(#""Null": {"aws:PrincipalOrgID": "false"}"#, keepsOut: false, confines: true),
    ConfinementCase(#""Null": {"aws:PrincipalOrgID": "true"}"#, keepsOut: false, confines: false),
    ConfinementCase(#""Bool": {"aws:SecureTransport": "true"}"#, keepsOut: false, confines: true),
    ConfinementCase(
      #""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}"#,
      keepsOut: false,
      confines: true
    ),
    ConfinementCase(
      #""ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/a"}"#,
      keepsOut: true,
      confines: true
    ),
    ConfinementCase(
      #""StringLike": {"s3:DataAccessPointArn": "arn:aws:s3:eu-west-1:111122223333:accesspoint/*"}"#,
      keepsOut: true,
      confines: true
    ),
    ConfinementCase(
      #""StringLike": {"s3:DataAccessPointArn": "arn:aws:s3:eu-west-1:*:accesspoint/a"}"#,
      keepsOut: false,
      confines: true
    ),
    ConfinementCase(#""StringLike": {"aws:Referer": "*"}"#, keepsOut: false, confines: false),
  ]
}
