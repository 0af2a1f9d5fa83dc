import PolicyModel
import PolicySemantics

extension EvaluationFixtureCase {
  static let shared = [
    EvaluationFixtureCase(
      "resource-tls-only-bucket",
      by: "arn:aws:iam::444455556666:user/x",
      "s3:GetObject",
      on: "\(exports)/a",
      where: #"{"aws:SecureTransport": true}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "resource-tls-only-bucket",
      by: "arn:aws:iam::444455556666:user/x",
      "s3:GetObject",
      on: "\(exports)/a",
      where: #"{"aws:SecureTransport": false}"#,
      .explicitlyDenied
    ),
    EvaluationFixtureCase(
      "resource-tls-only-bucket",
      by: "arn:aws:iam::777788889999:role/Writer",
      "s3:GetObject",
      on: "\(exports)/a",
      .implicitlyDenied
    ),
    EvaluationFixtureCase(
      "resource-tls-only-bucket",
      by: "arn:aws:sts::777788889999:assumed-role/Reader/x",
      "s3:ListBucket",
      on: exports,
      .allowed
    ),
    EvaluationFixtureCase(
      "resource-tls-only-bucket",
      by: "logging.s3.amazonaws.com",
      "s3:PutObject",
      on: "\(exports)/logs/a",
      where:
        #"{"aws:SourceArn": "arn:aws:s3:::acme-exports", "aws:SourceAccount": "111122223333"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "resource-tls-only-bucket",
      by: "logging.s3.amazonaws.com",
      "s3:PutObject",
      on: "\(exports)/logs/a",
      .implicitlyDenied
    ),
    EvaluationFixtureCase("resource-key", by: alice, "kms:Decrypt", .allowed),
    EvaluationFixtureCase("resource-key", by: alice, "kms:CreateGrant", .explicitlyDenied),
    EvaluationFixtureCase(
      "resource-key",
      by: alice,
      "kms:CreateGrant",
      where: #"{"kms:GrantIsForAWSResource": "true"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "trust-build-pipeline",
      by: provider,
      "sts:AssumeRoleWithWebIdentity",
      where:
        #"{"token.ci.example.com:aud": "sts.amazonaws.com", "token.ci.example.com:sub": "repo:acme/exports:ref:refs/heads/main"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "trust-build-pipeline",
      by: provider,
      "sts:AssumeRoleWithWebIdentity",
      where:
        #"{"token.ci.example.com:aud": "sts.amazonaws.com", "token.ci.example.com:sub": "repo:acme/exports:pull_request"}"#,
      .implicitlyDenied
    ),
    EvaluationFixtureCase(
      "trust-build-pipeline",
      by: release,
      "sts:AssumeRole",
      where: #"{"sts:ExternalId": "exports-7f"}"#,
      .allowed
    ),
    EvaluationFixtureCase("trust-build-pipeline", by: release, "sts:AssumeRole", .implicitlyDenied),
    EvaluationFixtureCase(
      "endpoint-own-buckets",
      "s3:PutObject",
      on: "\(exports)/a",
      where: #"{"aws:ResourceAccount": "111122223333"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "endpoint-own-buckets",
      "s3:PutObject",
      on: "\(exports)/a",
      where: #"{"aws:ResourceAccount": "777788889999"}"#,
      .implicitlyDenied
    ),
    EvaluationFixtureCase(
      "scp-home-regions",
      by: alice,
      "ec2:RunInstances",
      where: #"{"aws:RequestedRegion": "eu-west-1"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "scp-home-regions",
      by: alice,
      "ec2:RunInstances",
      where: #"{"aws:RequestedRegion": "us-east-1"}"#,
      .explicitlyDenied
    ),
    EvaluationFixtureCase(
      "scp-home-regions",
      by: "arn:aws:iam::111122223333:role/Platform/Deploy",
      "ec2:RunInstances",
      where: #"{"aws:RequestedRegion": "us-east-1"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "scp-home-regions",
      by: alice,
      "sts:AssumeRole",
      where: #"{"aws:RequestedRegion": "us-east-1"}"#,
      .allowed
    ),
    EvaluationFixtureCase(
      "scp-home-regions",
      by: alice,
      "organizations:LeaveOrganization",
      .explicitlyDenied
    ),
    EvaluationFixtureCase(
      "rcp-own-organization",
      by: alice,
      "s3:GetObject",
      on: "\(exports)/a",
      where: #"{"aws:PrincipalOrgID": "o-acme123456"}"#,
      .implicitlyDenied
    ),
    EvaluationFixtureCase(
      "rcp-own-organization",
      by: alice,
      "s3:GetObject",
      on: "\(exports)/a",
      where: #"{"aws:PrincipalOrgID": "o-other"}"#,
      .explicitlyDenied
    ),
    EvaluationFixtureCase(
      "rcp-own-organization",
      by: "sns.amazonaws.com",
      "s3:GetObject",
      on: "\(exports)/a",
      .implicitlyDenied
    ),
    EvaluationFixtureCase(
      "rcp-own-organization",
      by: "anonymous",
      "s3:GetObject",
      on: "\(exports)/a",
      .explicitlyDenied
    ),
  ]
}
