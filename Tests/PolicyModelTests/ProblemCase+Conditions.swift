import PolicyModel

extension ProblemCase {
  static let conditions = shapes + values

  private static let shapes = [
    ProblemCase("a list", condition("1️⃣[]"), (.wrongType, "/Statement/Condition", nil)),
    ProblemCase("no operators", condition("{}")),
    ProblemCase("no keys", condition(#"{"StringEquals": {}, "NoSuchOperator": {}}"#)),
    ProblemCase("no values", condition(#"{"StringEquals": {"aws:username": []}}"#)),
    ProblemCase(
      "an operator with text",
      condition(#"{"StringEquals": 1️⃣"a"}"#),
      (.wrongType, "/Statement/Condition/StringEquals", nil)
    ),
    ProblemCase(
      "an unknown operator",
      condition(#"{1️⃣"StringMatches": {"aws:username": "a"}}"#),
      (.unknownOperator, "/Statement/Condition/StringMatches", "StringMatches")
    ),
    ProblemCase(
      "a suffix that Null does not take",
      condition(#"{1️⃣"NullIfExists": {"aws:username": "true"}}"#),
      (.unknownOperator, "/Statement/Condition/NullIfExists", "NullIfExists")
    ),
    ProblemCase(
      "an operator in another case",
      condition(#"{1️⃣"forallvalues:stringequals": {"aws:TagKeys": "a"}}"#),
      (.operatorCase, "/Statement/Condition/forallvalues:stringequals", "forallvalues:stringequals")
    ),
    ProblemCase(
      "an operator twice, once in another case",
      condition(#"{"Null": {"aws:a": "true"}, 1️⃣"NULL": {"aws:b": "true"}}"#),
      (.repeatedElement, "/Statement/Condition/NULL", "NULL"),
      (.operatorCase, "/Statement/Condition/NULL", "NULL")
    ).atOnePlace,
    ProblemCase(
      "a key whose name has a tilde with an accent",
      condition("{\"NumericEquals\": {\"s3:~\u{301}/x\": 1️⃣\"a\"}}"),
      (.invalidConditionValue, "/Statement/Condition/NumericEquals/s3:~0\u{301}~1x", "a")
    ),
    ProblemCase(
      "two keys that only Swift takes for one",
      condition(
        "{\"StringEquals\": {\"aws:RequestTag/\u{E9}\": \"a\", \"aws:RequestTag/e\u{301}\": \"a\"}}"
      )
    ),
    ProblemCase(
      "a key twice, once in another case",
      condition(#"{"StringEquals": {"aws:X": "a", 1️⃣"AWS:x": "b"}}"#),
      (.repeatedElement, "/Statement/Condition/StringEquals/AWS:x", "AWS:x")
    ),
    ProblemCase(
      "keys that are never present",
      condition(#"{"StringEquals": {1️⃣"username": "a", 2️⃣"aws:RequestTag/": "b"}}"#),
      (.invalidConditionKey, "/Statement/Condition/StringEquals/username", "username"),
      (
        .invalidConditionKey, "/Statement/Condition/StringEquals/aws:RequestTag~1",
        "aws:RequestTag/"
      )
    ),
  ]

  private static let values = [
    ProblemCase(
      "values that are no scalars",
      condition(#"{"StringEquals": {"aws:username": ["a", 1️⃣null, 2️⃣{}, 3️⃣[]], "a:b": 4️⃣null}}"#),
      (.wrongType, "/Statement/Condition/StringEquals/aws:username/1", nil),
      (.wrongType, "/Statement/Condition/StringEquals/aws:username/2", nil),
      (.wrongType, "/Statement/Condition/StringEquals/aws:username/3", nil),
      (.wrongType, "/Statement/Condition/StringEquals/a:b", nil)
    ),
    ProblemCase(
      "dates that are none",
      condition(
        #"{"DateLessThan": {"aws:CurrentTime": [1️⃣"tomorrow", 2️⃣"", "2024-01-01", 1700000000]}}"#
      ),
      (.invalidDate, "/Statement/Condition/DateLessThan/aws:CurrentTime/0", "tomorrow"),
      (.invalidDate, "/Statement/Condition/DateLessThan/aws:CurrentTime/1", "")
    ),
    ProblemCase(
      "dates that IAM takes and nothing ever equals",
      condition(
        #"""
        {"DateNotEquals": {"aws:CurrentTime": ["2024", "2024-05", "2024-05-01", "2024-05-01T10:00Z",
          "2024-05-01T10:00:00.25+01:00", "-1", 1️⃣"01T", 2️⃣"2024-05-01T10:00:00",
          3️⃣"2024-05-01t10:00Z", 4️⃣"2024-5-1", 5️⃣"2024-05-01T10:00:00.Z"]}}
        """#
      ),
      (.invalidConditionValue, "/Statement/Condition/DateNotEquals/aws:CurrentTime/6", "01T"),
      (
        .invalidConditionValue, "/Statement/Condition/DateNotEquals/aws:CurrentTime/7",
        "2024-05-01T10:00:00"
      ),
      (
        .invalidConditionValue, "/Statement/Condition/DateNotEquals/aws:CurrentTime/8",
        "2024-05-01t10:00Z"
      ),
      (.invalidConditionValue, "/Statement/Condition/DateNotEquals/aws:CurrentTime/9", "2024-5-1"),
      (
        .invalidConditionValue, "/Statement/Condition/DateNotEquals/aws:CurrentTime/10",
        "2024-05-01T10:00:00.Z"
      )
    ),
    ProblemCase(
      "numbers that are none",
      condition(#"{"NumericNotEquals": {"s3:max-keys": [1️⃣"ten", 2️⃣1e3, 3️⃣"+1", "-1.50", 7]}}"#),
      (.invalidConditionValue, "/Statement/Condition/NumericNotEquals/s3:max-keys/0", "ten"),
      (.invalidConditionValue, "/Statement/Condition/NumericNotEquals/s3:max-keys/1", "1e3"),
      (.invalidConditionValue, "/Statement/Condition/NumericNotEquals/s3:max-keys/2", "+1")
    ),
    ProblemCase(
      "truth values that are none",
      condition(
        #"{"Bool": {"a:b": ["True", false, 1️⃣"yes", 2️⃣1, "${aws:x}"]}, "Null": {"a:b": 3️⃣""}}"#
      ),
      (.invalidConditionValue, "/Statement/Condition/Bool/a:b/2", "yes"),
      (.invalidConditionValue, "/Statement/Condition/Bool/a:b/3", "1"),
      (.invalidConditionValue, "/Statement/Condition/Null/a:b", "")
    ),
    ProblemCase(
      "addresses that are none",
      condition(#"{"NotIpAddress": {"aws:SourceIp": ["10.0.0.0/8", "::1", 1️⃣"10", 2️⃣"10.*"]}}"#),
      (.invalidConditionValue, "/Statement/Condition/NotIpAddress/aws:SourceIp/2", "10"),
      (.invalidConditionValue, "/Statement/Condition/NotIpAddress/aws:SourceIp/3", "10.*")
    ),
    ProblemCase(
      "ARNs and bytes that are none",
      condition(
        #"{"ArnLike": {"a:b": [1️⃣"*", "arn:*:*:*:*:*"]}, "BinaryEquals": {"a:b": ["QQ==", 2️⃣"Q"]}}"#
      ),
      (.invalidConditionValue, "/Statement/Condition/ArnLike/a:b/0", "*"),
      (.invalidConditionValue, "/Statement/Condition/BinaryEquals/a:b/1", "Q")
    ),
    ProblemCase(
      "a variable without a name",
      condition(#"{"StringLike": {"a:b": 1️⃣"x${}"}, "NumericEquals": {"a:b": 2️⃣"${}"}}"#),
      (.invalidVariable, "/Statement/Condition/StringLike/a:b", "x${}"),
      (.invalidConditionValue, "/Statement/Condition/NumericEquals/a:b", "${}")
    ),
    ProblemCase(
      "a character beyond Latin-1",
      condition(#"{"StringEquals": {"a:b": 1️⃣"日"}}"#),
      (.unusualCharacter, "/Statement/Condition/StringEquals/a:b", "日")
    ),
  ]
}
