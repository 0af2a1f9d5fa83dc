import PolicyModel

extension EvaluationPatternCase {
  static let plain = [
    EvaluationPatternCase(
      "R-1",
      #""Resource": "*""#,
      matching: ["*", "arn:aws:s3:::b", "arn:aws:s3:::b/a\nb/🙂"]
    ),
    EvaluationPatternCase("R-1", #""Resource": "***""#, matching: ["*", "arn:aws:s3:::b"]),
    EvaluationPatternCase(
      "R-2",
      #""Resource": "arn:aws:s3:::b/*x?""#,
      matching: ["arn:aws:s3:::b/xy", "arn:aws:s3:::b/a/b:c\nxé", "arn:aws:s3:::b/x:"],
      others: ["arn:aws:s3:::b/x", "arn:aws:s3:::b/xyz"]
    ),
    EvaluationPatternCase(
      "R-7",
      #""Resource": "arn:aws:s3:::Bucket/Key""#,
      matching: ["arn:aws:s3:::Bucket/Key"],
      others: ["arn:aws:s3:::bucket/Key", "arn:aws:S3:::Bucket/Key", "arn:aws:s3:::Bucket/Key/"]
    ),
    EvaluationPatternCase(
      "R-10",
      #""Sid": "A""#,
      kind: .resource,
      matching: ["*", "arn:aws:s3:::b"]
    ),
    EvaluationPatternCase(
      "R-11, vector 34",
      #""Resource": ["arn:aws:s3:::b", "arn:aws:s3:::*"]"#,
      matching: ["arn:aws:s3:::b"],
      others: ["*"]
    ),
    EvaluationPatternCase(
      "R-11",
      #""Resource": "arn:*:*:*:*:*""#,
      matching: ["arn:aws:s3:::b"],
      others: ["*"]
    ),
    EvaluationPatternCase(
      "R-15",
      #""Resource": "arn:aws:s3:::b*""#,
      matching: ["arn:aws:s3:::b", "arn:aws:s3:::bc", "arn:aws:s3:::b/k"],
      others: ["arn:aws:s3:::a", "arn:aws:s3:eu::b"]
    ),
    EvaluationPatternCase(
      "R-15",
      #""Resource": "arn:aws:s3:::b/*""#,
      matching: ["arn:aws:s3:::b/", "arn:aws:s3:::b/k"],
      others: ["arn:aws:s3:::b"]
    ),
    EvaluationPatternCase(
      "R-16, vector 31",
      #""Resource": "arn:aws:s3:::amzn/*/test/*""#,
      matching: ["arn:aws:s3:::amzn/1///test///o.jpg"],
      others: ["arn:aws:s3:::amzn/test/o.jpg", "arn:aws:s3:::amzn/1-test/o"]
    ),
    EvaluationPatternCase(
      "R-17",
      #""Resource": "arn:aws:s3:::b/?""#,
      matching: ["arn:aws:s3:::b/é", "arn:aws:s3:::b/🙂"],
      others: ["arn:aws:s3:::b/e\u{301}"]
    ),
    EvaluationPatternCase(
      "G-10",
      #""Resource": "arn:aws:s3:::b/\u00e9""#,
      matching: ["arn:aws:s3:::b/é"],
      others: ["arn:aws:s3:::b/e\u{301}"]
    ),
  ]

  static let colons = [
    EvaluationPatternCase(
      "R-3, D-COLON",
      #""Resource": "arn:aws:logs:*:*:log-group:a""#,
      matching: ["arn:aws:logs:eu-west-1:111122223333:log-group:a", "arn:aws:logs:::log-group:a"],
      others: ["arn:aws:logs:r:a:log-group:b", "arn:aws:logs:r:a:log-group:b:log-group:a"]
    ),
    EvaluationPatternCase(
      "R-3, D-COLON",
      #""Resource": "arn:aws:logs:eu-*1:1111*:log-group:a""#,
      matching: ["arn:aws:logs:eu-west-1:111122223333:log-group:a"],
      others: ["arn:aws:logs:eu-x:y1:1111:log-group:a"]
    ),
    EvaluationPatternCase(
      "R-3, D-COLON",
      #""Resource": "arn:aws:logs:eu*:1111:x""#,
      matching: ["arn:aws:logs:eu-west:1111:x"],
      others: ["arn:aws:logs:eu:z:1111:x"]
    ),
    EvaluationPatternCase(
      "R-4",
      #""Resource": "arn:aws:logs:*:*:log-group:/x/*""#,
      matching: ["arn:aws:logs:r:1:log-group:/x/y:log-stream:z"]
    ),
    EvaluationPatternCase(
      "R-5",
      #""Resource": "arn:aws:logs:r?:1:x""#,
      matching: ["arn:aws:logs:ra:1:x"],
      others: ["arn:aws:logs:r::1:x"]
    ),
    EvaluationPatternCase(
      "R-6",
      #""Resource": "arn:*:s?s:r:1:*q""#,
      matching: ["arn:aws-cn:sqs:r:1:q", "arn:aws:sns:r:1:a:q"],
      others: ["arn:aws:sqs:r:2:q"]
    ),
  ]

  static let complements = [
    EvaluationPatternCase(
      "R-9",
      #""NotResource": ["arn:aws:s3:::a", "arn:aws:s3:::b/*"]"#,
      matching: ["arn:aws:s3:::b", "arn:aws:sqs:r:1:q", "*"],
      others: ["arn:aws:s3:::a", "arn:aws:s3:::b/k"]
    ),
    EvaluationPatternCase("R-12", #""NotResource": "arn:aws:s3:::*""#, matching: ["*"]),
    EvaluationPatternCase("R-9", #""NotResource": "*""#, others: ["*", "arn:aws:s3:::a"]),
  ]
}
