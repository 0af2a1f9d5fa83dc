import ServiceReference
import Testing

/// The name of a condition key in a policy and what is known of it.
struct KeyCase: CustomTestStringConvertible, Sendable {
  let name: String
  let found: String
  let type: ConditionKeyType
  let isMultivalued: Bool

  var testDescription: String { name }

  private init(
    _ name: String,
    _ type: ConditionKeyType,
    as found: String? = nil,
    isMultivalued: Bool = false,
  ) {
    self.name = name
    self.found = found ?? name
    self.type = type
    self.isMultivalued = isMultivalued
  }

  static let all = [
    KeyCase("aws:TagKeys", .string, isMultivalued: true),
    KeyCase("AWS:tagkeys", .string, as: "aws:TagKeys", isMultivalued: true),
    KeyCase("aws:PrincipalOrgPaths", .string, isMultivalued: true),
    KeyCase("aws:SourceIp", .ipAddress),
    KeyCase("aws:CurrentTime", .date),
    KeyCase("aws:MultiFactorAuthAge", .numeric),
    KeyCase("aws:SecureTransport", .bool),
    KeyCase("aws:SourceArn", .arn),
    KeyCase("s3:max-keys", .numeric),
    KeyCase("aws:ResourceTag/${TagKey}", .string),
    KeyCase("aws:ResourceTag/team", .string, as: "aws:ResourceTag/${TagKey}"),
    KeyCase("aws:PrincipalTag/a/b:c", .string, as: "aws:PrincipalTag/${TagKey}"),
    KeyCase("s3:ExistingObjectTag/Class", .string, as: "s3:ExistingObjectTag/<key>"),
    KeyCase(
      "kms:EncryptionContext:app",
      .string,
      as: "kms:EncryptionContext:${EncryptionContextKey}",
    ),
    KeyCase(
      "events:Metadata/a",
      .string,
      as: "events:Metadata/${MetadataKey}",
      isMultivalued: true,
    ),
    KeyCase(
      "events:metadata/a/matcher",
      .string,
      as: "events:Metadata/${MetadataKey}/Matcher",
    ),
    // Amazon Q describes this key of another service otherwise.
    KeyCase("identitystore:UserId", .string),
  ]

  /// Names that are of no key.
  static let unknown = [
    "", "aws", "aws:", "aws:Nothing", "aws:ResourceTag", "aws:ResourceTag/", "${TagKey}",
    "aws:TagKey", "aws:TagKeyss", "nothing:ResourceTag/a", "aws:\u{17F}ourceIp", ":", "/",
  ]
}
