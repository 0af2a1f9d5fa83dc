import Foundation
import TestSupport

/// Policies in a folder of their own about which `can` is asked.
struct CanFiles {
  static let role = "arn:aws:iam::111122223333:role/DataIngest"
  static let object = "arn:aws:s3:::acme-ingest/x"

  /// The folder.
  let folder: TemporaryFolder

  /// Writes the policies.
  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Self.files {
      try Data(text.utf8).write(to: URL(filePath: folder.path + "/" + name))
    }
  }

  /// Asks whether the role can put an object.
  func ask(_ words: [String], input: [String] = []) -> ToolRun {
    run([Self.role, "s3:PutObject", Self.object] + words, input: input)
  }

  /// Runs `can` in the folder.
  func run(_ words: [String], input: [String] = []) -> ToolRun {
    ToolRun(["-C", folder.path, "can"] + words, input: input)
  }

  static let files = [
    "all.json": PolicyText.identity("\"*\""),
    "denies.json": PolicyText.identity("\"s3:*\"", effect: "Deny"),
    "s3.json": PolicyText.identity("\"s3:*\""),
    "sqs.json": PolicyText.identity("\"sqs:*\""),
    "deny,puts.json": PolicyText.identity("\"s3:Put*\"", effect: "Deny"),
    "bucket.json": PolicyText.bucket(["s3:PutObject"], tls: true, deny: true),
    "home.json": """
    {
      "Version": "2012-10-17",
      "Statement": {
        "Sid": "Home",
        "Effect": "Allow",
        "Action": "s3:*",
        "Resource": "arn:aws:s3:::home/${aws:PrincipalTag/team}/*"
      }
    }
    """,
    "rcp.json": """
    {
      "Version": "2012-10-17",
      "Statement": {
        "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": {"Bool": {"aws:SecureTransport": "false"}}
      }
    }
    """,
    "trust.json": """
    {
      "Version": "2012-10-17",
      "Statement": {
        "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"
      }
    }
    """,
    "broken.json": "{\n  \"Statement\": [{\"Effect\": \"Allow\"]\n}\n",
    "invalid.json":
      "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": {\"Effect\": \"allow\"}\n}\n",
    "other.json": "{\"name\": \"acme\"}\n",
    "null.json": "null\n",
    "two.json": """
    {"UserDetailList": [{"UserName": "a", "UserPolicyList": [
      {"PolicyName": "p", "PolicyDocument": \(PolicyText.identity("\"s3:GetObject\""))},
      {"PolicyName": "q", "PolicyDocument": \(PolicyText.identity("\"s3:PutObject\""))}]}]}
    """,
  ]
}
