import PolicyModel

extension EvaluationPatternCase {
  static let short = [
    EvaluationPatternCase(
      "R-8, vector 32",
      #""Resource": "arn:aws:sqs""#,
      matching: ["arn:aws:sqs:r:1:q", "arn:aws:sqs:::"],
      others: ["arn:aws:sns:r:1:q", "*"]
    ),
    EvaluationPatternCase(
      "R-8",
      #""Resource": "arn:aws:sqs:r""#,
      kind: .boundary,
      matching: ["arn:aws:sqs:r:1:q"],
      others: ["arn:aws:sqs:x:1:q"]
    ),
    EvaluationPatternCase(
      "R-8",
      #""Resource": "arn:aws:sqs""#,
      kind: .resource,
      others: ["arn:aws:sqs:r:1:q"]
    ),
    EvaluationPatternCase(
      "R-8",
      #""Resource": "arn:aws:sq?""#,
      kind: .resource,
      matching: ["arn:aws:sqs:r:1:q"]
    ),
    EvaluationPatternCase(
      "R-8",
      #""Resource": "arn:aws:sqs:*""#,
      kind: .endpoint,
      matching: ["arn:aws:sqs:r:1:q"]
    ),
    EvaluationPatternCase(
      "R-8",
      #""Resource": "arn:aws:sqs""#,
      kind: .scp,
      others: ["arn:aws:sqs:r:1:q"]
    ),
    EvaluationPatternCase(
      "R-8",
      #""Resource": "arn:*:sqs""#,
      kind: .scp,
      others: ["arn:aws:sqs:r:1:q"]
    ),
    EvaluationPatternCase(
      "R-8",
      #""Resource": "arn:aws:sqs:*""#,
      kind: .scp,
      matching: ["arn:aws:sqs:r:1:q"]
    ),
  ]

  static let variables = [
    EvaluationPatternCase(
      "G-13, vector 23",
      #""Resource": "arn:aws:s3:::b/${aws:username}""#,
      version: "2008-10-17",
      context: #"{"aws:username": "alice"}"#,
      matching: ["arn:aws:s3:::b/${aws:username}"],
      others: ["arn:aws:s3:::b/alice"]
    ),
    EvaluationPatternCase(
      "G-13",
      #""Resource": "arn:aws:s3:::b/${*}""#,
      version: nil,
      matching: ["arn:aws:s3:::b/${}", "arn:aws:s3:::b/${x}"],
      others: ["arn:aws:s3:::b/*"]
    ),
    EvaluationPatternCase(
      "V-2, vector 24",
      #""Resource": "arn:aws:s3:::b/${AWS:UserName}/*""#,
      context: #"{"aws:username": "alice"}"#,
      matching: ["arn:aws:s3:::b/alice/k"],
      others: ["arn:aws:s3:::b/bob/k", "arn:aws:s3:::b/${AWS:UserName}/k"]
    ),
    EvaluationPatternCase(
      "V-2",
      #""Resource": "arn:aws:s3:::b/${aws:TagKeys}""#,
      context: #"{"aws:TagKeys": ["a"]}"#,
      others: ["arn:aws:s3:::b/a"]
    ),
    EvaluationPatternCase(
      "V-2",
      #""Resource": "arn:aws:s3:::b/${my:key}""#,
      context: #"{"my:key": ["a"]}"#,
      matching: ["arn:aws:s3:::b/a"]
    ),
    EvaluationPatternCase(
      "V-3",
      #""Resource": "arn:aws:sqs:${aws:x}:q""#,
      context: #"{"aws:x": "r"}"#,
      matching: ["arn:aws:sqs:${aws:x}:q"],
      others: ["arn:aws:sqs:r:1:q", "arn:aws:sqs:r:q"]
    ),
    EvaluationPatternCase(
      "V-5",
      #""Resource": "arn:aws:s3:::b/${*}${?}${$}$x""#,
      matching: ["arn:aws:s3:::b/*?$$x"],
      others: ["arn:aws:s3:::b/ab$$x"]
    ),
    EvaluationPatternCase(
      "V-6",
      #""Resource": ["arn:aws:s3:::b/${aws:x}*", "arn:aws:s3:::c"]"#,
      matching: ["arn:aws:s3:::c"],
      others: ["arn:aws:s3:::b/", "arn:aws:s3:::b/${aws:x}"]
    ),
    EvaluationPatternCase(
      "V-8",
      #""NotResource": "arn:aws:s3:::b/${aws:x}""#,
      matching: ["arn:aws:s3:::b/", "arn:aws:s3:::b/x", "*"]
    ),
    EvaluationPatternCase(
      "V-9, vector 26",
      #""Resource": "arn:aws:s3:::b-${aws:PrincipalTag/team, 'company-wide'}""#,
      matching: ["arn:aws:s3:::b-company-wide"],
      others: ["arn:aws:s3:::b-"]
    ),
    EvaluationPatternCase(
      "V-9",
      #""Resource": "arn:aws:s3:::b-${aws:PrincipalTag/team, 'all'}""#,
      context: #"{"aws:PrincipalTag/team": "red"}"#,
      matching: ["arn:aws:s3:::b-red"],
      others: ["arn:aws:s3:::b-all"]
    ),
    EvaluationPatternCase(
      "V-9",
      #""Resource": "arn:aws:s3:::b-${aws:x, 'all'}""#,
      context: #"{"aws:x": ""}"#,
      matching: ["arn:aws:s3:::b-"],
      others: ["arn:aws:s3:::b-all"]
    ),
    EvaluationPatternCase(
      "V-10",
      #""Resource": "arn:aws:s3:::b/${aws:x}*""#,
      context: #"{"aws:x": "*"}"#,
      matching: ["arn:aws:s3:::b/*k"],
      others: ["arn:aws:s3:::b/k"]
    ),
  ]
}
