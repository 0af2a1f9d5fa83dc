extension EvaluationConditionCase {
  static let sets = [
    EvaluationConditionCase(
      "6.3, vector 6",
      #"""
      {"ForAllValues:StringEquals": {"aws:TagKeys": ["environment", "cost-center"]},
       "Null": {"aws:TagKeys": "false"}}
      """#,
      holds: [
        #"{"aws:TagKeys": ["environment"]}"#, #"{"aws:TagKeys": ["cost-center", "environment"]}"#,
      ],
      fails: [#"{"aws:TagKeys": ["environment", "dept"]}"#, #"{"aws:TagKeys": []}"#, "{}"]
    ),
    EvaluationConditionCase(
      "6.2, vector 7",
      #"{"ForAllValues:StringEquals": {"aws:TagKeys": ["a"]}}"#,
      holds: ["{}"]
    ),
    EvaluationConditionCase(
      "6.3, C-17, vector 8",
      #"{"ForAnyValue:StringEquals": {"aws:TagKeys": ["environment"]}}"#,
      holds: [#"{"aws:TagKeys": ["environment", "dept"]}"#],
      fails: [#"{"aws:TagKeys": ["dept"]}"#, "{}", #"{"aws:TagKeys": ["Environment"]}"#]
    ),
    EvaluationConditionCase(
      "6.2, vector 9",
      #"{"ForAllValues:ArnLike": {"a:b": ["arn:aws:cloudfront::1:distribution/*"]}}"#,
      holds: ["{}"]
    ),
    EvaluationConditionCase(
      "C-14, vector 10",
      #"{"ForAllValues:StringNotLike": {"a:b": ["x/*"]}}"#,
      holds: [#"{"a:b": ["y"]}"#, "{}"],
      fails: [#"{"a:b": ["x/1"]}"#, #"{"a:b": ["y", "x/1"]}"#]
    ),
    EvaluationConditionCase(
      "6.3, vector 11",
      #"{"ForAnyValue:StringNotEquals": {"a:b": ["a"]}}"#,
      holds: [#"{"a:b": ["a", "b"]}"#, #"{"a:b": "b"}"#],
      fails: [#"{"a:b": ["a"]}"#, #"{"a:b": ["a", "a"]}"#]
    ),
    EvaluationConditionCase(
      "D-ANYNEG",
      #"{"ForAnyValue:StringNotEquals": {"a:b": ["a"]}}"#,
      fails: ["{}"]
    ),
    EvaluationConditionCase(
      "D-ANYIFEX",
      #"{"ForAnyValue:StringEqualsIfExists": {"a:b": ["a"]}}"#,
      holds: ["{}", #"{"a:b": ["a"]}"#],
      fails: [#"{"a:b": ["b"]}"#, #"{"a:b": []}"#]
    ),
    EvaluationConditionCase(
      "6.2",
      #"{"ForAllValues:StringEqualsIfExists": {"a:b": ["a"]}}"#,
      holds: ["{}", #"{"a:b": []}"#],
      fails: [#"{"a:b": ["a", "b"]}"#]
    ),
    EvaluationConditionCase(
      "C-10",
      #"{"ForAllValues:StringEquals": {"a:b": ["a"]}}"#,
      holds: [#"{"a:b": []}"#]
    ),
    EvaluationConditionCase(
      "C-10",
      #"{"ForAnyValue:StringNotEquals": {"a:b": ["a"]}}"#,
      fails: [#"{"a:b": []}"#]
    ),
    EvaluationConditionCase(
      "C-11, D-EMPTYSTR",
      #"{"ForAllValues:StringEquals": {"a:b": ["a"]}}"#,
      fails: [#"{"a:b": [""]}"#, #"{"a:b": ""}"#]
    ),
    EvaluationConditionCase(
      "C-12",
      #"{"ForAllValues:StringEquals": {"aws:SourceVpc": ["v", "w"]}}"#,
      holds: [#"{"aws:SourceVpc": "w"}"#, "{}"],
      fails: [#"{"aws:SourceVpc": "x"}"#]
    ),
    EvaluationConditionCase(
      "C-13, D-NOQUAL",
      #"{"StringEquals": {"aws:TagKeys": "a"}}"#,
      fails: [#"{"aws:TagKeys": ["a"]}"#, #"{"aws:TagKeys": "a"}"#, "{}"]
    ),
    EvaluationConditionCase(
      "C-13, D-NOQUAL",
      #"{"StringNotEquals": {"aws:tagkeys": "a"}}"#,
      holds: ["{}"],
      fails: [#"{"aws:TagKeys": ["b"]}"#, #"{"aws:TagKeys": "b"}"#]
    ),
    EvaluationConditionCase(
      "C-13, K-4",
      #"{"StringNotEquals": {"graph.example.com:amr": "a"}}"#,
      holds: ["{}"],
      fails: [#"{"graph.example.com:amr": "b"}"#]
    ),
    EvaluationConditionCase(
      "C-13, D-NOQUAL",
      #"{"StringNotEquals": {"my:key": "a"}}"#,
      holds: [#"{"my:key": ["b"]}"#],
      fails: [#"{"my:key": ["b", "c"]}"#, #"{"my:key": ["a"]}"#]
    ),
    EvaluationConditionCase(
      "C-13, D-NOQUAL",
      #"{"StringEquals": {"my:key": "a"}}"#,
      holds: [#"{"my:key": ["a"]}"#],
      fails: [#"{"my:key": ["a", "a"]}"#, #"{"my:key": []}"#]
    ),
    EvaluationConditionCase(
      "C-15",
      #"{"ForAllValues:Null": {"a:b": "false"}}"#,
      holds: ["{}", #"{"a:b": "x"}"#]
    ),
    EvaluationConditionCase(
      "C-15",
      #"{"ForAnyValue:Null": {"a:b": "true"}}"#,
      fails: ["{}", #"{"a:b": "x"}"#]
    ),
    EvaluationConditionCase(
      "C-16",
      #"{"ForAllValues:StringEquals": {"a:b": ["x", "y"]}}"#,
      holds: [#"{"a:b": ["y", "x", "y"]}"#]
    ),
    EvaluationConditionCase(
      "6.3",
      #"{"ForAllValues:NumericLessThan": {"a:b": 10}}"#,
      holds: [#"{"a:b": [1, 9.5]}"#],
      fails: [#"{"a:b": [1, 10]}"#, #"{"a:b": [1, "x"]}"#]
    ),
  ]
}
