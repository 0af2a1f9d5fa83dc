extension EvaluationConditionCase {
  static let structure = [
    EvaluationConditionCase("1.5", "{}", holds: ["{}"]),
    EvaluationConditionCase("1.5", #"{"StringEquals": {}}"#, holds: ["{}"]),
    EvaluationConditionCase(
      "C-1",
      #"{"StringEquals": {"a:b": "x", "a:c": "y"}, "Bool": {"a:d": true}}"#,
      holds: [#"{"a:b": "x", "a:c": "y", "a:d": "true"}"#],
      fails: [
        #"{"a:b": "x", "a:c": "y"}"#, #"{"a:b": "x", "a:d": "true"}"#,
        #"{"a:b": "x", "a:c": "z", "a:d": "true"}"#,
      ]
    ),
    EvaluationConditionCase(
      "C-1",
      #"{"StringEquals": {"a:b": ["x", "y"]}}"#,
      holds: [#"{"a:b": "x"}"#, #"{"a:b": "y"}"#],
      fails: [#"{"a:b": "z"}"#, "{}"]
    ),
    EvaluationConditionCase(
      "C-1, vectors 3 and 4",
      #"{"StringNotEquals": {"a:b": ["x", "y"]}}"#,
      holds: [#"{"a:b": "z"}"#, "{}"],
      fails: [#"{"a:b": "x"}"#, #"{"a:b": "y"}"#]
    ),
    EvaluationConditionCase(
      "C-3",
      #"{"StringEquals": {"AWS:sourceVPC": "v"}}"#,
      holds: [#"{"aws:SourceVpc": "v"}"#, #"{"AWS:SOURCEVPC": "v"}"#],
      fails: ["{}"]
    ),
    EvaluationConditionCase(
      "C-61",
      #"{"StringEquals": {"aws:ResourceTag/Team": "Red"}}"#,
      holds: [#"{"aws:resourcetag/team": "Red"}"#],
      fails: [#"{"aws:ResourceTag/Team": "red"}"#, #"{"aws:ResourceTag/Tea": "Red"}"#]
    ),
    EvaluationConditionCase(
      "C-3, ASCII",
      #"{"StringEquals": {"aws:ResourceTag/É": "x"}}"#,
      holds: [#"{"aws:RESOURCETAG/É": "x"}"#],
      fails: [#"{"aws:ResourceTag/é": "x"}"#]
    ),
    EvaluationConditionCase(
      "C-6, vector 22",
      #"{"NumericLessThan": {"a:b": [10, 20]}}"#,
      holds: [#"{"a:b": 15}"#],
      fails: [#"{"a:b": 25}"#, #"{"a:b": 20}"#]
    ),
    EvaluationConditionCase(
      "C-4",
      #"{"stringnotlike": {"a:b": "x*"}}"#,
      holds: ["{}"],
      fails: [#"{"a:b": "xy"}"#]
    ),
  ]

  static let absence = [
    EvaluationConditionCase(
      "6.2, vector 1",
      #"{"StringEquals": {"aws:PrincipalTag/job": "a"}}"#,
      fails: ["{}"]
    ),
    EvaluationConditionCase(
      "6.2, vector 2",
      #"{"StringNotEquals": {"aws:ResourceTag/x": "a"}}"#,
      holds: ["{}"]
    ),
    EvaluationConditionCase(
      "6.2, vector 5",
      #"{"StringLikeIfExists": {"ec2:InstanceType": ["t1.*", "t2.*"]}}"#,
      holds: [#"{"ec2:InstanceType": "t1.micro"}"#, "{}"],
      fails: [#"{"ec2:InstanceType": "m2.micro"}"#]
    ),
    EvaluationConditionCase(
      "6.2",
      #"{"StringNotEqualsIfExists": {"a:b": "x"}}"#,
      holds: ["{}", #"{"a:b": "y"}"#],
      fails: [#"{"a:b": "x"}"#]
    ),
    EvaluationConditionCase(
      "6.2, vector 57",
      #"{"Bool": {"aws:MultiFactorAuthPresent": "false"}}"#,
      holds: [#"{"aws:MultiFactorAuthPresent": false}"#],
      fails: ["{}"]
    ),
    EvaluationConditionCase(
      "6.2, vector 57",
      #"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#,
      holds: [#"{"aws:MultiFactorAuthPresent": false}"#, "{}"],
      fails: [#"{"aws:MultiFactorAuthPresent": true}"#]
    ),
    EvaluationConditionCase(
      "vector 12",
      #"{"Null": {"aws:TokenIssueTime": "false"}}"#,
      holds: [#"{"aws:TokenIssueTime": "2024-01-01"}"#],
      fails: ["{}"]
    ),
    EvaluationConditionCase(
      "6.2",
      #"{"Null": {"a:b": true}}"#,
      holds: ["{}"],
      fails: [#"{"a:b": ""}"#, #"{"a:b": ["x"]}"#]
    ),
    EvaluationConditionCase(
      "C-38, vector 13",
      #"{"Null": {"a:b": ["true", "false"]}}"#,
      holds: ["{}", #"{"a:b": "x"}"#]
    ),
    EvaluationConditionCase(
      "6.2, all positive",
      #"""
      {"NumericEquals": {"a:b": 1}, "DateLessThan": {"a:b": "2024-01-01"}, "IpAddress": {"a:b": "::1"},
       "ArnLike": {"a:b": "arn:a:b:c:d:e"}, "BinaryEquals": {"a:b": "QQ=="}}
      """#,
      fails: ["{}"]
    ),
    EvaluationConditionCase(
      "6.2, all negated",
      #"""
      {"NumericNotEquals": {"a:b": 1}, "DateNotEquals": {"a:b": "2024-01-01"},
       "NotIpAddress": {"a:b": "::1"}, "ArnNotLike": {"a:b": "arn:a:b:c:d:e"},
       "ArnNotEquals": {"a:b": "arn:a:b:c:d:e"}, "StringNotLike": {"a:b": "*"},
       "StringNotEqualsIgnoreCase": {"a:b": "x"}}
      """#,
      holds: ["{}"]
    ),
    EvaluationConditionCase(
      "D-EMPTYVAL",
      #"{"StringEquals": {"a:b": []}}"#,
      fails: ["{}", #"{"a:b": "x"}"#]
    ),
    EvaluationConditionCase(
      "D-EMPTYVAL",
      #"{"StringNotEquals": {"a:b": []}}"#,
      holds: ["{}", #"{"a:b": "x"}"#]
    ),
    EvaluationConditionCase(
      "D-EMPTYVAL",
      #"{"StringEqualsIfExists": {"a:b": []}}"#,
      holds: ["{}"],
      fails: [#"{"a:b": "x"}"#]
    ),
  ]
}
