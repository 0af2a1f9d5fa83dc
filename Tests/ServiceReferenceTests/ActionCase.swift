import ServiceReference
import Testing

/// An action and what AWS says about it.
struct ActionCase: CustomTestStringConvertible, Sendable {
  let name: String
  let level: AccessLevel
  let resources: [String]
  let required: [String]
  let keys: [String]

  var testDescription: String { name }

  /// Names an action; `keys` are some of its condition keys.
  private init(
    _ name: String,
    _ level: AccessLevel,
    on resources: [String] = [],
    needing required: [String] = [],
    keys: [String] = [],
  ) {
    self.name = name
    self.level = level
    self.resources = resources
    self.required = required
    self.keys = keys
  }

  static let all = [
    ActionCase(
      "s3:GetObject",
      .read,
      on: ["accesspointobject", "object"],
      keys: ["s3:ExistingObjectTag/<key>"],
    ),
    ActionCase("s3:ListAllMyBuckets", .list),
    ActionCase("s3:PutBucketPolicy", .permissionsManagement, on: ["bucket"], needing: ["bucket"]),
    ActionCase("s3:PutObjectTagging", .tagging, on: ["accesspointobject", "object"]),
    ActionCase("ec2:DescribeInstances", .list, keys: ["ec2:Region"]),
    ActionCase(
      "iam:PassRole",
      .write,
      on: ["role"],
      needing: ["role"],
      keys: ["iam:AssociatedResourceArn", "iam:PassedToService"],
    ),
    ActionCase(
      "iam:CreatePolicyVersion",
      .permissionsManagement,
      on: ["policy"],
      needing: ["policy"]
    ),
    ActionCase("kms:Decrypt", .write, on: ["key"], needing: ["key"], keys: ["kms:ViaService"]),
    ActionCase("sts:GetCallerIdentity", .read),
    ActionCase("iam:TagRole", .tagging, on: ["role"], needing: ["role"], keys: ["aws:TagKeys"]),
  ]
}
