/// The clauses and the request values of one condition key, from which policies and requests are drawn.
struct ConditionPool {
  /// The key.
  let key: String

  /// Operators, each with lists of values it may be given.
  let clauses: [(operator: String, values: [[String]])]

  /// The values that a request may have; nil is absence, several are a set.
  let requestValues: [[String]?]

  /// Whether a request's value is a set.
  var isSet = false

  /// Whether the values follow from the principal of a request.
  var followsFromPrincipal = false

  /// The other keys whose values the clauses mention.
  var mentions: [String] = []

  private static let words: [[String]] = [
    ["a"], ["ab", "b"], ["a*"], ["home/*", "b"], ["?b"], ["*"], [""], ["${aws:username}/*"],
    ["${aws:username}"], ["x-${aws:username, 'bob'}"],
  ]

  private static let stringOperators = [
    "StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIfExists",
    "StringNotLikeIfExists", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
  ]

  /// Every pool.
  static let all: [ConditionPool] = [
    ConditionPool(
      key: "aws:SourceIp",
      clauses: ["IpAddress", "NotIpAddress", "IpAddressIfExists", "NotIpAddressIfExists"].map {
        ($0, [["10.0.0.0/8"], ["10.1.0.0/16", "192.0.2.0/24"], ["2001:db8::/32"], ["10.1.2.3"]])
      } + [("Null", [["true"], ["false"]])],
      requestValues: [
        nil, ["10.0.0.1"], ["10.1.0.1"], ["10.1.2.3"], ["192.0.2.5"], ["8.8.8.8"],
        ["2001:db8::1"],
      ],
    ),
    ConditionPool(
      key: "aws:SecureTransport",
      clauses: [("Bool", [["true"], ["false"]])],
      requestValues: [["true"], ["false"]],
    ),
    ConditionPool(
      key: "aws:MultiFactorAuthPresent",
      clauses: [
        ("Bool", [["true"], ["false"]]), ("BoolIfExists", [["true"], ["false"]]),
        ("Null", [["true"], ["false"], ["true", "false"]]),
      ],
      requestValues: [nil, ["true"], ["false"]],
    ),
    ConditionPool(
      key: "s3:prefix",
      clauses: stringOperators.map { ($0, words) } + [("Null", [["true"], ["false"]])],
      requestValues: [
        nil, ["a"], ["ab"], ["b"], ["A"], ["home/x"], ["alice/q"], ["alice"], [""], ["x-bob"],
        ["x-alice"], ["zz"],
      ],
      mentions: ["aws:username"],
    ),
    ConditionPool(
      key: "s3:max-keys",
      clauses: [
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
        "NumericGreaterThan", "NumericGreaterThanEqualsIfExists", "NumericNotEqualsIfExists",
      ].map { ($0, [["10"], ["10", "20"], ["10.50"], ["-1"]]) },
      requestValues: [
        nil, ["-2"], ["-1"], ["5"], ["10"], ["10.2"], ["10.5"], ["15"], ["20"], ["30"],
      ],
    ),
    ConditionPool(
      key: "aws:CurrentTime",
      clauses: ["DateLessThan", "DateGreaterThanEquals", "DateEquals", "DateNotEquals"].map {
        ($0, [["2026-01-01T00:00:00Z"], ["2026-06-01"], ["1767225600"]])
      },
      requestValues: [
        ["2025-12-31T23:59:59Z"], ["2026-01-01T00:00:00Z"], ["2026-03-01T00:00:00Z"],
        ["2026-06-01T00:00:00Z"], ["2027-01-01T00:00:00Z"],
      ],
    ),
    ConditionPool(
      key: "aws:TagKeys",
      clauses: setClauses,
      requestValues: sets,
      isSet: true,
    ),
    ConditionPool(
      key: "custom:labels",
      clauses: setClauses + [("StringEquals", [["a"], ["a", "b"]]), ("StringNotLike", [["c*"]])],
      requestValues: sets,
      isSet: true,
    ),
    ConditionPool(
      key: "aws:username",
      clauses: [
        ("StringEquals", [["alice"], ["bob", "alice"]]), ("StringLike", [["a*"], ["*b"]]),
        ("StringNotEquals", [["alice"]]), ("Null", [["true"], ["false"]]),
      ],
      requestValues: [nil, ["alice"], ["bob"], ["a"], ["zoe"]],
    ),
    ConditionPool(
      key: "aws:ResourceTag/team",
      clauses: ["StringEquals", "StringNotEquals", "StringLike", "StringEqualsIfExists"].map {
        (
          $0,
          [["${aws:PrincipalTag/team}"], ["red"], ["red", "${aws:PrincipalTag/team}"], ["r*"]]
        )
      },
      requestValues: [nil, ["red"], ["blue"], ["rose"]],
      mentions: ["aws:PrincipalTag/team"],
    ),
    ConditionPool(
      key: "aws:PrincipalTag/team",
      clauses: ["StringEquals", "StringNotEquals", "StringLike"].map {
        ($0, [["red"], ["blue", "red"], ["r*"]])
      } + [("Null", [["true"], ["false"]])],
      requestValues: [nil, ["red"], ["blue"], ["rose"]],
    ),
    ConditionPool(
      key: "aws:PrincipalArn",
      clauses: ["ArnLike", "ArnEquals", "ArnNotLike", "StringLike", "StringNotEqualsIfExists"].map {
        (
          $0,
          [
            ["arn:aws:iam::111122223333:role/app/R"], ["arn:aws:iam::*:role/*"],
            ["arn:aws:iam::444455556666:*", "arn:aws:iam::111122223333:user/U"],
          ]
        )
      } + [("Null", [["true"], ["false"]])],
      requestValues: [nil],
      followsFromPrincipal: true,
    ),
    ConditionPool(
      key: "aws:PrincipalAccount",
      clauses: ["StringEquals", "StringNotEquals", "StringLike"].map {
        ($0, [["111122223333"], ["444455556666", "999999999999"], ["1111*"], ["anonymous"]])
      },
      requestValues: [nil],
      followsFromPrincipal: true,
    ),
    ConditionPool(
      key: "aws:PrincipalType",
      clauses: ["StringEquals", "StringNotEquals"].map {
        ($0, [["User"], ["AssumedRole", "Account"], ["Anonymous"]])
      },
      requestValues: [nil],
      followsFromPrincipal: true,
    ),
    ConditionPool(
      key: "aws:SourceArn",
      clauses: ["ArnLike", "ArnEquals", "ArnNotLike", "ArnLikeIfExists", "StringLike"].map {
        (
          $0,
          [
            ["arn:aws:sns:*:111122223333:*"], ["arn:aws:sns:us-east-1:*:t?"], ["*"],
            ["arn:aws:s3:::b", "arn:aws:sns:*:*:*"],
          ]
        )
      },
      requestValues: [
        nil, ["arn:aws:sns:us-east-1:111122223333:t1"], ["arn:aws:sns:eu-west-1:111122223333:x"],
        ["arn:aws:s3:::b"], ["arn:aws:sns:us-east-1:444455556666:t2"], ["nonsense"],
      ],
    ),
  ]

  private static let setClauses: [(operator: String, values: [[String]])] =
    [
      "ForAllValues:StringEquals", "ForAnyValue:StringEquals", "ForAllValues:StringNotEquals",
      "ForAnyValue:StringNotLike", "ForAllValues:StringLikeIfExists", "ForAnyValue:StringLike",
      "ForAnyValue:StringEqualsIfExists",
    ].map { ($0, [["a"], ["a", "b"], ["c*"], ["*"]]) } + [("Null", [["true"], ["false"]])]

  private static let sets: [[String]?] = [
    nil, [], ["a"], ["b"], ["a", "b"], ["c1"], ["a", "c1"], ["z"], ["a", "b", "z"], ["c1", "z"],
  ]
}
