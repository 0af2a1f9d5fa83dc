extension EvaluationConditionCase {
  static let variables = [
    EvaluationConditionCase(
      "V-13",
      #"{"StringEquals": {"aws:ResourceTag/o": "${aws:PrincipalTag/o}"}}"#,
      holds: [#"{"aws:ResourceTag/o": "x", "aws:PrincipalTag/o": "x"}"#],
      fails: [#"{"aws:ResourceTag/o": "x", "aws:PrincipalTag/o": "y"}"#, "{}"]
    ),
    EvaluationConditionCase(
      "V-6, vector 25, D-UNRESOLVED",
      #"{"StringNotEquals": {"k:k": "${aws:PrincipalTag/t}"}}"#,
      holds: [#"{"k:k": "x"}"#, "{}"]
    ),
    EvaluationConditionCase(
      "V-6",
      #"{"StringLike": {"k:k": ["${aws:PrincipalTag/t}*", "y"]}}"#,
      holds: [#"{"k:k": "y"}"#],
      fails: [#"{"k:k": "x"}"#, #"{"k:k": ""}"#]
    ),
    EvaluationConditionCase(
      "V-5, vector 27",
      #"{"StringEquals": {"k:k": "${*}"}}"#,
      holds: [#"{"k:k": "*"}"#],
      fails: [#"{"k:k": "a"}"#, #"{"k:k": "${*}"}"#]
    ),
    EvaluationConditionCase(
      "V-5",
      #"{"StringLike": {"k:k": "${*}?${?}${$}{x}"}}"#,
      holds: [#"{"k:k": "*a?${x}"}"#],
      fails: [#"{"k:k": "ba?${x}"}"#]
    ),
    EvaluationConditionCase(
      "V-9",
      #"{"StringLike": {"k:k": "${aws:PrincipalTag/t, 'a*'}b*"}}"#,
      holds: [#"{"k:k": "a*bc"}"#, #"{"k:k": "xb", "aws:PrincipalTag/t": "x"}"#],
      fails: [#"{"k:k": "aabc"}"#]
    ),
    EvaluationConditionCase(
      "V-10, D-VARWILD",
      #"{"StringLike": {"k:k": "${aws:PrincipalTag/t}"}}"#,
      holds: [#"{"k:k": "*", "aws:PrincipalTag/t": "*"}"#],
      fails: [#"{"k:k": "a", "aws:PrincipalTag/t": "*"}"#]
    ),
    EvaluationConditionCase(
      "V-3",
      #"{"StringEqualsIgnoreCase": {"k:k": "X-${k:v}"}}"#,
      holds: [#"{"k:k": "x-ab", "k:v": "AB"}"#]
    ),
    EvaluationConditionCase(
      "V-3",
      #"{"ArnLike": {"k:k": ["arn:aws:iam::${k:a}:role/*", "${k:arn}"]}}"#,
      holds: [
        #"{"k:k": "arn:aws:iam::1:role/x", "k:a": "1"}"#,
        #"{"k:k": "arn:aws:sns:r:1:t:u", "k:arn": "arn:aws:sns:r:1:t:u"}"#,
      ],
      fails: [
        #"{"k:k": "arn:aws:iam::1:role/x", "k:a": "2"}"#, #"{"k:k": "arn:aws:iam::1:role/x"}"#,
      ]
    ),
    EvaluationConditionCase(
      "V-4, D-BOOLVAR",
      #"{"Bool": {"k:k": "${k:v}"}}"#,
      holds: [#"{"k:k": "true", "k:v": "true"}"#],
      fails: [
        #"{"k:k": "true", "k:v": "false"}"#, #"{"k:k": "true", "k:v": "x"}"#, #"{"k:k": "true"}"#,
      ]
    ),
    EvaluationConditionCase(
      "V-4",
      #"{"NumericEquals": {"k:k": "${k:v}"}}"#,
      fails: [#"{"k:k": "1", "k:v": "1"}"#]
    ),
    EvaluationConditionCase(
      "G-13",
      #"{"StringEquals": {"k:k": "${k:v}"}}"#,
      version: "2008-10-17",
      holds: [#"{"k:k": "${k:v}", "k:v": "x"}"#],
      fails: [#"{"k:k": "x", "k:v": "x"}"#]
    ),
  ]

  /// Keys that the request leaves out and its principal tells.
  static let callers = [
    EvaluationConditionCase(
      "K, V-14, vector 24",
      #"""
      {"StringEquals": {"aws:username": "Alice", "aws:PrincipalType": "User",
        "aws:PrincipalAccount": "111122223333"}, "Bool": {"aws:PrincipalIsAWSService": "false"},
       "ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:user/a/Alice"}}
      """#,
      by: "arn:aws:iam::111122223333:user/a/Alice",
      holds: ["{}"],
      fails: [#"{"aws:username": "Bob"}"#, #"{"AWS:PRINCIPALTYPE": "Account"}"#]
    ),
    EvaluationConditionCase(
      "K, V-14",
      #"{"StringEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/Reader"}, "Null": {"aws:username": "true"}}"#,
      by: "arn:aws:sts::111122223333:assumed-role/Reader/one",
      holds: ["{}"]
    ),
    EvaluationConditionCase(
      "K, V-14",
      #"{"StringEquals": {"aws:PrincipalType": "AssumedRole", "aws:PrincipalArn": "${k:v}"}}"#,
      by: "arn:aws:iam::111122223333:role/a/Reader",
      holds: [#"{"k:v": "arn:aws:iam::111122223333:role/a/Reader"}"#],
      fails: ["{}"]
    ),
    EvaluationConditionCase(
      "V-14",
      #"{"StringEquals": {"aws:userid": "111122223333", "aws:PrincipalType": "Account"}}"#,
      by: "arn:aws:iam::111122223333:root",
      holds: ["{}"]
    ),
    EvaluationConditionCase(
      "V-14",
      #"{"StringEquals": {"aws:userid": "111122223333:Bob", "aws:PrincipalType": "FederatedUser"}}"#,
      by: "arn:aws:sts::111122223333:federated-user/Bob",
      holds: ["{}"]
    ),
    EvaluationConditionCase(
      "V-14, X8",
      #"{"StringEquals": {"aws:PrincipalAccount": "anonymous", "aws:PrincipalType": "Anonymous"}, "Null": {"aws:PrincipalArn": "true", "aws:PrincipalIsAWSService": "true"}}"#,
      by: "anonymous",
      holds: ["{}"]
    ),
    EvaluationConditionCase(
      "K, X4",
      #"{"Bool": {"aws:PrincipalIsAWSService": "true"}, "Null": {"aws:PrincipalArn": "true"}}"#,
      by: "sns.amazonaws.com",
      holds: ["{}"]
    ),
    EvaluationConditionCase(
      "K",
      #"{"Null": {"aws:PrincipalArn": "true", "aws:PrincipalType": "true", "aws:userid": "true"}}"#,
      holds: ["{}"],
      fails: [#"{"aws:userid": "AIDAEXAMPLE"}"#]
    ),
  ]
}
