import PolicyModel
import PolicySemantics
import Testing

@Suite("An action element")
struct EvaluationActionTests {
  static let cases = [
    EvaluationPatternCase(
      "A-2, vector 28",
      #""Action": "IAM:listaccesskeys""#,
      matching: ["iam:ListAccessKeys", "IAM:LISTACCESSKEYS"],
      others: ["iam:ListAccessKey"]
    ),
    EvaluationPatternCase(
      "A-3, vector 29",
      #""Action": "iam:*AccessKey*""#,
      matching: ["iam:UpdateAccessKey", "iam:AccessKey", "iam:ListAccessKeys"],
      others: ["iam:ListUsers", "s3:UpdateAccessKey"]
    ),
    EvaluationPatternCase(
      "A-3",
      #""Action": "s3:Get?bject""#,
      matching: ["s3:GetObject", "s3:getxbject"],
      others: ["s3:Getbject", "s3:GetOObject"]
    ),
    EvaluationPatternCase(
      "A-4",
      #""Action": "*:Get*""#,
      matching: ["s3:GetObject", "iam:Get"],
      others: ["s3:PutObject"]
    ),
    EvaluationPatternCase("A-4", #""Action": "*:*""#, matching: ["s3:GetObject", "a:b"]),
    EvaluationPatternCase("A-5", #""Action": "*""#, matching: ["s3:GetObject", "a:b"]),
    EvaluationPatternCase(
      "A-6",
      #""Action": "s3:NoSuchAction""#,
      matching: ["s3:NoSuchAction"],
      others: ["s3:GetObject"]
    ),
    EvaluationPatternCase(
      "A-7",
      #""NotAction": ["iam:*", "s3:Get*"]"#,
      matching: ["s3:PutObject", "sts:GetUser"],
      others: ["iam:GetUser", "s3:GetObject"]
    ),
    EvaluationPatternCase("A-7", #""NotAction": "*""#, others: ["iam:GetUser"]),
    EvaluationPatternCase(
      "A-8",
      #""Action": ["s3: GetObject", "s3:Get Object", "s3:* "]"#,
      others: ["s3:GetObject", "s3: GetObject", "s3:Get Object"]
    ),
    EvaluationPatternCase("A-8", #""NotAction": "s3: *""#, matching: ["s3:GetObject"]),
    EvaluationPatternCase(
      "A-12",
      #""Action": "s3:GetÄ""#,
      matching: ["S3:getÄ"],
      others: ["s3:Getä", "s3:GetA\u{308}"]
    ),
    EvaluationPatternCase(
      "V-3",
      #""Action": "s3:${awsusername}""#,
      context: #"{"awsusername": "Get"}"#,
      others: ["s3:Get"]
    ),
    EvaluationPatternCase(
      "G-5",
      #""Action": ["s3:GetObject", "s3:PutObject"]"#,
      matching: ["s3:GetObject", "s3:PutObject"],
      others: ["s3:DeleteObject"]
    ),
  ]

  @Test("matches these actions and no others", arguments: cases)
  func matches(_ pattern: EvaluationPatternCase) throws {
    let text = EvaluationInput.statement(
      #""Effect": "Allow", "Resource": "*", "# + pattern.element
    )
    let document = try EvaluationInput.document(text, kind: pattern.kind)
    let context = try EvaluationInput.context(pattern.context)
    for (actions, expected) in [(pattern.matching, true), (pattern.others, false)] {
      for action in actions {
        let request = Request(
          principal: nil,
          action: action,
          resource: "arn:aws:s3:::b",
          context: context
        )
        #expect(document.allows(request, kind: pattern.kind) == expected, "\(action)")
      }
    }
  }
}
