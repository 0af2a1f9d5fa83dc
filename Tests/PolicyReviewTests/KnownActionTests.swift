import PolicyModel
import PolicyReview
import ServiceReference
import Testing

@Suite("The known actions of a finding")
struct KnownActionTests {
  /// An action element, a resource, and the actions of today that both can be about.
  private static let cases: [(actions: String, resource: String, expected: [String])] = [
    (#""s3:*Bucket""#, "arn:aws:s3:::a", ["s3:CreateBucket", "s3:DeleteBucket", "s3:ListBucket"]),
    (#""s3:DeleteObject""#, "arn:aws:s3:::a", []),
    (#""s3:DeleteObject""#, "arn:aws:s3:::a*", ["s3:DeleteObject"]),
    (#""s3:DeleteBucket""#, "arn:aws:s3:::a/*", []),
    (
      #"["S3:DELETEOBJECT", "s3:DeleteObject"]"#, "arn:aws:s3:::${aws:username}/x",
      ["s3:DeleteObject"]
    ),
    (#""s3:ListAllMyBuckets""#, "arn:aws:s3:::*", []),
    (#""s3:ListAllMyBuckets""#, "*", ["s3:ListAllMyBuckets"]),
    (#""dynamodb:DeleteTable""#, "arn:aws:dynamodb:eu-west-1:111122223333:table/t/index/i", []),
    (#""dynamodb:DeleteTable""#, "arn:aws:dynamodb:*:*:table/t", ["dynamodb:DeleteTable"]),
    (#""dynamodb:DeleteTable""#, "arn:aws:sqs:*:*:t", []),
  ]

  @Test("are those whose resources can be the part's", arguments: cases)
  func known(_ actions: String, _ resource: String, expected: [String]) throws {
    let change = try FindingFixture.change(
      from: nil,
      to: """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": \(actions),
         "Resource": "\(resource)"}}
        """,
      kind: .identity,
    )
    #expect(change.findings.flatMap(\.actions.names).sorted() == expected)
    #expect(change.findings.contains { $0.rule == .latentAccess } == expected.isEmpty)
  }
}
