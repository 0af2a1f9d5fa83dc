extension EvaluationConditionCase {
  static let text = [
    EvaluationConditionCase(
      "C-20, vector 21",
      #"{"StringEquals": {"a:b": "a*"}}"#,
      holds: [#"{"a:b": "a*"}"#],
      fails: [#"{"a:b": "ab"}"#, #"{"a:b": "A*"}"#]
    ),
    EvaluationConditionCase(
      "6.4",
      #"{"StringEquals": {"a:b": "\u00e9"}}"#,
      holds: [#"{"a:b": "é"}"#],
      fails: [#"{"a:b": "e\u0301"}"#]
    ),
    EvaluationConditionCase(
      "C-21",
      #"{"StringEqualsIgnoreCase": {"a:b": "Ab*Ä"}}"#,
      holds: [#"{"a:b": "aB*Ä"}"#],
      fails: [#"{"a:b": "ab*ä"}"#, #"{"a:b": "abcÄ"}"#]
    ),
    EvaluationConditionCase(
      "6.4",
      #"{"StringNotEqualsIgnoreCase": {"a:b": "Ab"}}"#,
      holds: [#"{"a:b": "abc"}"#],
      fails: [#"{"a:b": "aB"}"#]
    ),
    EvaluationConditionCase(
      "6.4",
      #"{"StringLike": {"a:b": "a?c/*"}}"#,
      holds: [#"{"a:b": "abc/"}"#, #"{"a:b": "a:c/x/y:z\n"}"#],
      fails: [#"{"a:b": "abc"}"#, #"{"a:b": "Abc/"}"#, #"{"a:b": "abbc/"}"#]
    ),
    EvaluationConditionCase(
      "6.4",
      #"{"StringNotLike": {"a:b": ["a*", "b*"]}}"#,
      holds: [#"{"a:b": "c"}"#, "{}"],
      fails: [#"{"a:b": "bc"}"#]
    ),
    EvaluationConditionCase(
      "C-11",
      #"{"StringLike": {"s3:prefix": ["", "home/*"]}}"#,
      holds: [#"{"s3:prefix": ""}"#, #"{"s3:prefix": "home/"}"#],
      fails: [#"{"s3:prefix": "h"}"#]
    ),
    EvaluationConditionCase(
      "C-33, vector 20",
      #"{"StringLike": {"a:b": "arn:aws:iam::*:role/x"}}"#,
      holds: [#"{"a:b": "arn:aws:iam::1:2:role/x"}"#]
    ),
    EvaluationConditionCase(
      "G-20",
      #"{"StringEquals": {"a:b": [1.0, true]}}"#,
      holds: [#"{"a:b": "1.0"}"#, #"{"a:b": "true"}"#],
      fails: [#"{"a:b": "1"}"#]
    ),
  ]

  static let typed = [
    EvaluationConditionCase(
      "6.4",
      #"{"NumericEquals": {"a:b": "1.50"}}"#,
      holds: [#"{"a:b": "1.5"}"#, #"{"a:b": "01.500"}"#],
      fails: [#"{"a:b": "1.51"}"#, #"{"a:b": "-1.5"}"#]
    ),
    EvaluationConditionCase(
      "C-24",
      #"{"NumericEquals": {"a:b": "9007199254740993"}}"#,
      holds: [#"{"a:b": "9007199254740993"}"#],
      fails: [#"{"a:b": "9007199254740992"}"#]
    ),
    EvaluationConditionCase(
      "C-22",
      #"{"NumericLessThanEquals": {"s3:max-keys": 10}}"#,
      holds: [#"{"s3:max-keys": 10}"#, #"{"s3:max-keys": -1}"#],
      fails: [#"{"s3:max-keys": 10.01}"#]
    ),
    EvaluationConditionCase(
      "6.4",
      #"{"NumericGreaterThan": {"a:b": 10}, "NumericGreaterThanEquals": {"a:b": 11},  "NumericNotEquals": {"a:b": 12}}"#,
      holds: [#"{"a:b": 11}"#, #"{"a:b": 13}"#],
      fails: [#"{"a:b": 10.5}"#, #"{"a:b": 12}"#]
    ),
    EvaluationConditionCase(
      "C-25",
      #"{"DateGreaterThan": {"a:b": "2024-01-01T00:00:00+01:00"}}"#,
      holds: [#"{"a:b": "2023-12-31T23:00:00.001Z"}"#, #"{"a:b": "2024-01"}"#],
      fails: [#"{"a:b": "2023-12-31T23:00:00Z"}"#, #"{"a:b": "2023"}"#]
    ),
    EvaluationConditionCase(
      "C-26, D-INT4",
      #"{"DateEquals": {"a:b": "2024"}}"#,
      holds: [#"{"a:b": "1970-01-01T00:33:44Z"}"#, #"{"a:b": 2024}"#],
      fails: [#"{"a:b": "2024-01-01"}"#]
    ),
    EvaluationConditionCase(
      "6.4",
      #"{"DateLessThanEquals": {"a:b": 100}, "DateGreaterThanEquals": {"a:b": 100}, "DateNotEquals": {"a:b": 99}}"#,
      holds: [#"{"a:b": "1970-01-01T00:01:40Z"}"#],
      fails: [#"{"a:b": 99}"#, #"{"a:b": 101}"#]
    ),
    EvaluationConditionCase(
      "C-28",
      #"{"NumericLessThan": {"aws:EpochTime": 100}, "DateLessThan": {"aws:EpochTime": "1970-01-01T00:01:00Z"}}"#,
      holds: [#"{"aws:EpochTime": 59}"#],
      fails: [#"{"aws:EpochTime": 60}"#]
    ),
    EvaluationConditionCase(
      "C-29",
      #"{"Bool": {"a:b": ["True"]}}"#,
      holds: [#"{"a:b": true}"#, #"{"a:b": "TRUE"}"#],
      fails: [#"{"a:b": false}"#, #"{"a:b": "1"}"#]
    ),
    EvaluationConditionCase(
      "C-29",
      #"{"Bool": {"a:b": ["true", "false"]}}"#,
      holds: [#"{"a:b": false}"#],
      fails: ["{}"]
    ),
    EvaluationConditionCase(
      "vector 17",
      #"{"Bool": {"aws:SecureTransport": false}}"#,
      holds: [#"{"aws:SecureTransport": "false"}"#],
      fails: [#"{"aws:SecureTransport": "true"}"#, "{}"]
    ),
    EvaluationConditionCase(
      "vector 14",
      #"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#,
      holds: [#"{"aws:SourceIp": "203.0.113.1"}"#],
      fails: [#"{"aws:SourceIp": "198.51.100.1"}"#, "{}"]
    ),
    EvaluationConditionCase(
      "C-30, vector 15",
      #"{"IpAddress": {"aws:SourceIp": ["203.0.113.77/24", "2001:DB8::1"]}}"#,
      holds: [#"{"aws:SourceIp": "203.0.113.1"}"#, #"{"aws:SourceIp": "2001:db8:0:0::1"}"#],
      fails: [#"{"aws:SourceIp": "2001:db8::2"}"#]
    ),
    EvaluationConditionCase(
      "C-31, vector 16",
      #"{"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#,
      holds: [
        #"{"aws:SourceIp": "2001:db8::1"}"#, #"{"aws:SourceIp": "::ffff:203.0.113.1"}"#, "{}",
      ],
      fails: [#"{"aws:SourceIp": "203.0.113.255"}"#]
    ),
    EvaluationConditionCase(
      "6.4",
      #"{"BinaryEquals": {"a:b": ["QUJD", "+/8="]}}"#,
      holds: [#"{"a:b": "QUJD"}"#, #"{"a:b": "+/8="}"#],
      fails: [#"{"a:b": "QUJE"}"#, #"{"a:b": "ABC"}"#]
    ),
  ]

  static let arns = [
    EvaluationConditionCase(
      "C-33, vector 18",
      #"{"ArnEquals": {"a:b": "arn:aws:sns:*:123456789012:*"}}"#,
      holds: [#"{"a:b": "arn:aws:sns:us-east-1:123456789012:t:u"}"#],
      fails: [#"{"a:b": "arn:aws:sns:us-east-1:123456789013:t"}"#, "{}"]
    ),
    EvaluationConditionCase(
      "C-33, vector 19",
      #"{"ArnLike": {"a:b": "arn:aws:iam::*:role/x"}}"#,
      holds: [#"{"a:b": "arn:aws:iam::1:role/x"}"#],
      fails: [#"{"a:b": "arn:aws:iam::1:2:role/x"}"#]
    ),
    EvaluationConditionCase(
      "C-36",
      #"{"ArnLike": {"a:b": "arn:aws:iam::1:role/?"}}"#,
      holds: [#"{"a:b": "arn:aws:iam::1:role/:"}"#],
      fails: [#"{"a:b": "arn:AWS:iam::1:role/x"}"#]
    ),
    EvaluationConditionCase(
      "6.4",
      #"{"ArnNotLike": {"a:b": ["arn:aws:iam::1:role/x", "arn:aws:iam::2:*"]}}"#,
      holds: [#"{"a:b": "arn:aws:iam::1:role/y"}"#, "{}"],
      fails: [#"{"a:b": "arn:aws:iam::2:z"}"#]
    ),
    EvaluationConditionCase(
      "C-34, D-BADARN",
      #"{"ArnNotEquals": {"a:b": "arn:aws:iam::1:role/x"}}"#,
      holds: [#"{"a:b": "x"}"#]
    ),
    EvaluationConditionCase(
      "C-34, D-BADARN",
      #"{"ArnLike": {"a:b": "*"}}"#,
      fails: [#"{"a:b": "x"}"#]
    ),
    EvaluationConditionCase(
      "C-34, D-BADARN",
      #"{"ArnNotLike": {"a:b": "*"}}"#,
      holds: [#"{"a:b": "arn:aws:iam::1:role/x"}"#]
    ),
  ]

  static let invalid = [
    EvaluationConditionCase(
      "C-46, D-INVALID",
      #"{"NumericEquals": {"a:b": ["ten", "10"]}}"#,
      holds: [#"{"a:b": 10}"#],
      fails: [#"{"a:b": "ten"}"#]
    ),
    EvaluationConditionCase(
      "C-46, D-INVALID",
      #"{"NumericNotEquals": {"a:b": ["ten", "10"]}}"#,
      fails: [#"{"a:b": 11}"#, #"{"a:b": "ten"}"#, "{}"]
    ),
    EvaluationConditionCase(
      "C-46, D-INVALID",
      #"{"NotIpAddressIfExists": {"a:b": ["10.0.0.0/99"]}}"#,
      fails: [#"{"a:b": "10.0.0.1"}"#, "{}"]
    ),
    EvaluationConditionCase(
      "C-46",
      #"{"NumericEqualsIfExists": {"a:b": ["ten"]}}"#,
      holds: ["{}"],
      fails: [#"{"a:b": 10}"#]
    ),
    EvaluationConditionCase(
      "C-47, D-INVALID",
      #"{"NotIpAddress": {"a:b": "10.0.0.0/8"}}"#,
      fails: [#"{"a:b": "somewhere"}"#]
    ),
    EvaluationConditionCase(
      "C-47",
      #"{"DateNotEquals": {"a:b": "2024-01-01"}}"#,
      fails: [#"{"a:b": "yesterday"}"#]
    ),
    EvaluationConditionCase(
      "C-47",
      #"{"ForAnyValue:NumericNotEquals": {"a:b": 1}}"#,
      holds: [#"{"a:b": ["x", 2]}"#],
      fails: [#"{"a:b": ["x", 1]}"#]
    ),
    EvaluationConditionCase("C-38", #"{"Null": {"a:b": "yes"}}"#, fails: ["{}", #"{"a:b": "x"}"#]),
  ]
}
