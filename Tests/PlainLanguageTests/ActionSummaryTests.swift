import Testing

@testable import PlainLanguage

@Suite("A sum of many actions")
struct ActionSummaryTests {
  @Test("names patterns, counts actions of one service and level", arguments: cases)
  func words(_ patterns: [String], _ expected: String) {
    #expect(ActionSummary(patterns).words == expected)
  }

  static let cases: [([String], String)] = [
    (
      ["s3:GetObject", "s3:GetObjectAcl", "s3:GetBucketAcl", "s3:Put*", "s3:PutObject"],
      "s3:Put*, s3:PutObject and 3 read actions of s3"
    ),
    (
      ["s3:GETOBJECT", "s3:getobjectacl", "s3:GetBucketAcl", "iam:PassRole", "kms:*"],
      "every kms action, iam:PassRole and 3 read actions of s3"
    ),
    (
      ["s3:PutBucketPolicy", "s3:DeleteBucketPolicy", "s3:PutBucketAcl", "s3:FutureAction"],
      "s3:FutureAction and 3 permissions management actions of s3"
    ),
    (
      [
        "a:x", "b:x", "c:x", "kms:Decrypt", "kms:Encrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo",
        "s3:GetObject",
      ],
      "a:x, b:x, c:x and 5 more"
    ),
  ]
}
