import Testing

/// Two lists of statements and how they pair, each pair as `old-new: what differs`.
struct AlignmentCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let old: [String]
  let new: [String]
  let expected: [String]

  /// Names a case; statements are written without their braces.
  init(_ name: String, old: [String], new: [String], _ expected: String...) {
    testDescription = name
    self.old = old
    self.new = new
    self.expected = expected
  }

  private static let read =
    #""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::x""#
  private static let list = #""Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*""#
  private static let deny = #""Effect": "Deny", "Action": "iam:*", "Resource": "*""#

  static let all = [
    AlignmentCase("equal ones", old: [read, deny], new: [read, deny], "0-0:", "1-1:"),
    AlignmentCase("another order", old: [read, deny], new: [deny, read], "1-0:", "0-1:"),
    AlignmentCase(
      "equal meaning before equal name",
      old: [#""Sid": "A", \#(read)"#, #""Sid": "B", \#(list)"#],
      new: [#""Sid": "B", \#(read)"#, #""Sid": "A", \#(list)"#],
      "0-0: name 1 1",
      "1-1: name 1 1",
    ),
    AlignmentCase(
      "an Allow and a Deny are two statements unless nothing else differs",
      old: [read],
      new: [#""Effect": "Deny", "Action": "s3:PutObject", "Resource": "*""#],
      "x-0:",
      "0-x:",
    ),
    AlignmentCase(
      "letter case, order and lists do not matter",
      old: [#""Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": "*""#],
      new: [#""Effect": "Allow", "Action": ["S3:LIST*", "s3:get*"], "Resource": ["*"]"#],
      "0-0:",
    ),
    AlignmentCase(
      "one name, whatever else changed",
      old: [#""Sid": "A", \#(read)"#],
      new: [list, #""Sid": "A", \#(deny)"#],
      "x-0:",
      "0-1: effect 1 1; what 1 1; where 1 1",
    ),
    AlignmentCase(
      "the most similar",
      old: [list, read],
      new: [
        #""Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::x""#
      ],
      "1-0: what 1 1",
      "0-x:",
    ),
    AlignmentCase("too different ones", old: [read], new: [deny], "x-0:", "0-x:"),
    AlignmentCase(
      "conditions by operator and key, then by key",
      old: [
        #"""
        \#(read), "Condition": {"Bool": {"aws:SecureTransport": "true"},
        "StringEquals": {"aws:SourceVpc": "v", "s3:prefix": "p"}}
        """#
      ],
      new: [
        #"""
        \#(read), "Condition": {
        "StringLike": {"AWS:SOURCEVPC": "v*"}, "StringEquals": {"s3:prefix": ["p", "q"], "a:b": "c"}}
        """#
      ],
      "0-0: when 2 2; when 2 2; when x 2; when 1 x",
    ),
    AlignmentCase(
      "the form of an element",
      old: [#""Effect": "Allow", "Action": "s3:*", "Resource": "*""#],
      new: [#""Effect": "Allow", "NotAction": "s3:*", "Resource": "*""#],
      "0-0: what 1 1",
    ),
  ]
}
