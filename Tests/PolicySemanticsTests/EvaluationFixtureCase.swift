import PolicyModel
import PolicySemantics
import Testing

/// A shipped policy, named after its kind, with one request and its answer.
struct EvaluationFixtureCase: CustomTestStringConvertible {
  let policy: String
  let principal: String?
  let action: String
  let resource: String
  let context: String
  let outcome: Decision.Outcome

  init(
    _ policy: String,
    by principal: String? = nil,
    _ action: String,
    on resource: String = "*",
    where context: String = "{}",
    _ outcome: Decision.Outcome,
  ) {
    (self.policy, self.principal, self.action) = (policy, principal, action)
    (self.resource, self.context, self.outcome) = (resource, context, outcome)
  }

  var testDescription: String { "\(policy): \(principal ?? "-") \(action) \(resource) \(context)" }

  /// The kind that the policy's name begins with.
  var kind: PolicyKind {
    get throws { try Self.kind(of: policy) }
  }

  /// Returns the kind that the name of a shipped policy begins with.
  static func kind(of policy: String) throws -> PolicyKind {
    try #require(PolicyKind(rawValue: String(policy.prefix { $0 != "-" })))
  }
}

extension EvaluationFixtureCase {
  static let alice = "arn:aws:iam::111122223333:user/Alice"
  static let home = "arn:aws:s3:::acme-home/home"
  static let instance = "arn:aws:ec2:eu-west-1:111122223333:instance/i-1"
  static let exports = "arn:aws:s3:::acme-exports"
  static let release = "arn:aws:sts::444455556666:assumed-role/Release/build"
  static let provider = "arn:aws:iam::111122223333:oidc-provider/token.ci.example.com"

  static let identity = [
    EvaluationFixtureCase(
      "identity-home-folders",
      by: alice,
      "s3:GetObject",
      on: "\(home)/Alice/a",
      .allowed
    ),
    EvaluationFixtureCase(
      "identity-home-folders",
      by: alice,
      "s3:GetObject",
      on: "\(home)/Bob/a",
      .implicitlyDenied
    ),
    EvaluationFixtureCase(
      "identity-home-folders",
      by: alice,
      "s3:DeleteObject",
      on: "\(home)/Alice/locked/a",
      .explicitlyDenied
    ),
    EvaluationFixtureCase(
      "identity-home-folders",
      by: alice,
      "s3:ListBucket",
      on: "arn:aws:s3:::acme-home",
      where: #"{"s3:prefix": "home/Alice/"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "identity-home-folders",
      by: alice,
      "s3:ListBucket",
      on: "arn:aws:s3:::acme-home",
      .implicitlyDenied
    ),
    EvaluationFixtureCase(
      "identity-tagged-instances",
      "ec2:StartInstances",
      on: instance,
      where: #"{"aws:ResourceTag/Project": "red", "aws:PrincipalTag/project": "red"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "identity-tagged-instances",
      "ec2:StartInstances",
      on: instance,
      where: #"{"aws:PrincipalTag/project": "red"}"#,
      .implicitlyDenied
    ),
    EvaluationFixtureCase(
      "identity-tagged-instances",
      "ec2:CreateTags",
      on: instance,
      where: #"{"aws:TagKeys": ["owner"]}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "identity-tagged-instances",
      "ec2:CreateTags",
      on: instance,
      where: #"{"aws:TagKeys": ["owner", "cost"]}"#,
      .implicitlyDenied
    ),
    EvaluationFixtureCase(
      "identity-tagged-instances",
      "iam:PassRole",
      on: "arn:aws:iam::111122223333:role/instances/web",
      where: #"{"iam:PassedToService": "ecs.amazonaws.com"}"#,
      .implicitlyDenied
    ),
    EvaluationFixtureCase("boundary-no-identity-changes", "iam:CreateUser", .implicitlyDenied),
    EvaluationFixtureCase("boundary-no-identity-changes", "IAM:getUser", .allowed),
    EvaluationFixtureCase(
      "session-one-day",
      "s3:GetObject",
      on: "\(exports)/2024/a",
      where: #"{"aws:CurrentTime": "2024-05-02T00:30:00+01:00", "aws:SourceIp": "2001:db8:7::1"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "session-one-day",
      "s3:GetObject",
      on: "\(exports)/2024/a",
      where: #"{"aws:CurrentTime": "1714608000", "aws:SourceIp": "203.0.113.9"}"#,
      .implicitlyDenied
    ),
  ]
}
