import PolicyModel
import PolicySemantics
import Testing

/// Documents that a choice reads otherwise than the default, with requests that show it.
struct ReadingCase: CustomTestStringConvertible {
  /// The choice.
  let choice: Choice
  /// The documents; the first means something else under the choice.
  let documents: [String]
  /// What the policies are attached to.
  let kind: PolicyKind
  /// The requests.
  let requests: [Request]

  var testDescription: String { choice.rawValue }

  /// Creates a case from the members of statements beside effect and action.
  init(
    _ choice: Choice,
    _ members: [String],
    resources: [String] = ["arn:aws:s3:::b/a"],
    principals: [String?] = [nil],
    contexts: [[String: ContextValue]] = [[:]],
    kind: PolicyKind = .identity,
    version: String? = "2012-10-17",
  ) {
    self.choice = choice
    self.kind = kind
    let everyone = kind == .resource ? #","Principal":"*""# : ""
    var documents: [String] = []
    for member in members {
      let action = member.contains(#"Action""#) ? "" : #""Action":"s3:GetObject","#
      let principal = member.contains(#"rincipal""#) ? "" : everyone
      let resource = member.contains(#"Resource""#) ? "" : #","Resource":"*""#
      let body = action + member + resource + principal
      let denying = #"{"Effect":"Allow","Action":"*","Resource":"*""# + everyone + "}"
      documents.append(Self.document([#"{"Effect":"Allow","# + body + "}"], version))
      documents.append(Self.document([denying, #"{"Effect":"Deny","# + body + "}"], version))
    }
    self.documents = documents
    requests = principals.flatMap { principal in
      resources.flatMap { resource in
        contexts.map { context in
          Request(
            principal: principal,
            action: "s3:GetObject",
            resource: resource,
            context: context,
          )
        }
      }
    }
  }

  private static func document(_ statements: [String], _ version: String?) -> String {
    let list = #""Statement":["# + statements.joined(separator: ",") + "]"
    return version.map { #"{"Version":"\#($0)",\#(list)}"# } ?? "{\(list)}"
  }

  /// Contexts in which one key is absent, has each of some values, or each of some sets.
  private static func contexts(
    _ key: String,
    _ values: [String],
    sets: [[String]] = [],
  ) -> [[String: ContextValue]] {
    [[:]] + values.map { [key: .single($0)] } + sets.map { [key: .multiple($0)] }
  }

  private static func condition(_ clause: String) -> String { #""Condition":{\#(clause)}"# }

  /// A case for every choice.
  static let all = elements + conditions + values

  private static let elements = [
    ReadingCase(
      .missingVersionIs2012,
      [#""Resource":"arn:aws:s3:::b/${aws:username}""#, #""Resource":"arn:aws:s3:::b/*""#],
      resources: ["arn:aws:s3:::b/al", "arn:aws:s3:::b/${aws:username}"],
      contexts: contexts("aws:username", ["al"]),
      version: nil,
    ),
    ReadingCase(
      .starCrossesFieldEnd,
      [
        #""Resource":"arn:aws:sqs:*:q""#, #""Resource":"arn:aws:sqs:*:1:q""#,
        #""Resource":"arn:aws:sqs:r*:1:q""#, #""Resource":"arn:aws:sqs:?:1:q""#,
        #""NotResource":"arn:aws:sqs:r*:2:q""#,
      ],
      resources: ["arn:aws:sqs:r:1:q", "arn:aws:sqs:r:1:2:q", "arn:aws:sqs:r:2:1:q", "*"],
    ),
    ReadingCase(
      .starCrossesAnywhere,
      [
        #""Resource":"arn:aws:sqs:*r:1:q""#, #""Resource":"arn:aws:sqs:*:1:q""#,
        #""Resource":"arn:aws:sqs:?:1:q""#, #""Resource":"arn:aws:sqs:?:?:1:q""#,
      ],
      resources: ["arn:aws:sqs:r:1:q", "arn:aws:sqs:r:1:r:1:q", "arn:aws:sqs:r:1:1:q", "*"],
    ),
    ReadingCase(
      .prefixWildcardIsVoid,
      [#""Action":"*:Get*""#, #""Action":["*:GetObject","s3:Put*"]"#, #""NotAction":"*:Get*""#],
    ),
    ReadingCase(
      .typeWildcardIsVoid,
      [
        #""Resource":"arn:aws:ec2:r:1:*/i""#, #""Resource":"arn:*:ec2:r:1:instance/i""#,
        #""Resource":"arn:aws:ec2:r:1:instance/*""#, #""NotResource":"arn:aws:*:r:1:x""#,
      ],
      resources: ["arn:aws:ec2:r:1:instance/i", "arn:aws:ec2:r:1:x", "arn:aws:ec2:r:1:volume/i"],
    ),
    ReadingCase(
      .arnIgnoresCase,
      [#""Resource":"arn:aws:S3:::b/a""#, #""Resource":"arn:aws:s3:::B/*""#],
      resources: ["arn:aws:s3:::b/a", "arn:aws:s3:::B/a", "arn:AWS:s3:::b/a"],
    ),
    ReadingCase(
      .shortARNIsPadded,
      [#""Resource":"arn:aws:sqs""#, #""Resource":"arn:aws:sqs:*:*:*""#],
      resources: ["arn:aws:sqs:r:1:q", "arn:aws:s3:::b"],
      kind: .resource,
    ),
    ReadingCase(
      .shortARNIsVoid,
      [#""Resource":"arn:aws:sqs""#, #""Resource":["arn:aws:s*","arn:aws:sqs:*:*:*"]"#],
      resources: ["arn:aws:sqs:r:1:q", "arn:aws:s3:::b"],
    ),
    ReadingCase(
      .arnMatchesNoResource,
      [#""Resource":"arn:aws:s3:::b""#, #""NotResource":"arn:aws:s3:::b""#],
      resources: ["*", "arn:aws:s3:::b", "arn:aws:s3:::c"],
    ),
    ReadingCase(
      .allowNotPrincipalIsVoid,
      [
        #""NotPrincipal":{"AWS":"111122223333"}"#,
        #""NotPrincipal":{"Service":"ec2.amazonaws.com"}"#,
      ],
      principals: ["arn:aws:iam::111122223333:user/a", "anonymous", "ec2.amazonaws.com"],
      kind: .resource,
    ),
    ReadingCase(
      .anyLayerIsExempt,
      [
        #""NotPrincipal":{"AWS":"111122223333"}"#,
        #""NotPrincipal":{"AWS":["111122223333","arn:aws:iam::111122223333:user/a"]}"#,
        #""NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/r"}"#,
      ],
      principals: [
        "arn:aws:iam::111122223333:user/a", "arn:aws:iam::111122223333:role/r", "anonymous",
        "arn:aws:iam::111122223333:root",
      ],
      kind: .resource,
    ),
    ReadingCase(
      .awsStarIsSigned,
      [#""Principal":{"AWS":"*"}"#, #""Principal":"*""#, #""NotPrincipal":{"AWS":"*"}"#],
      principals: ["arn:aws:iam::111122223333:user/a", "anonymous", "ec2.amazonaws.com"],
      kind: .resource,
    ),
  ]

  private static let conditions = [
    ReadingCase(
      .emptyValuesHold,
      [
        condition(#""StringEquals":{"k:k":[]}"#), condition(#""StringNotEquals":{"k:k":[]}"#),
        condition(#""StringEqualsIfExists":{"k:k":[]}"#), condition(#""Null":{"k:k":[]}"#),
      ],
      contexts: contexts("k:k", ["a"]),
    ),
    ReadingCase(
      .unresolvedIsVoid,
      [
        condition(#""StringNotEquals":{"k:k":"${k:v}"}"#),
        condition(#""StringEquals":{"k:k":["a","${k:v}"]}"#),
        condition(#""StringNotLike":{"k:k":["${k:v, 'x'}*"]}"#),
        #""NotResource":"arn:aws:s3:::b/${k:v}""#,
        #""Resource":["arn:aws:s3:::b/a","arn:aws:s3:::b/${k:v}"]"#,
      ],
      contexts: contexts("k:k", ["a", "b"])
        + contexts("k:v", ["a"]).map { $0.merging(["k:k": .single("a")]) { own, _ in own } },
    ),
    ReadingCase(
      .valueIsPattern,
      [
        condition(#""StringLike":{"k:k":"${k:v}"}"#),
        condition(#""StringEquals":{"k:k":"${k:v}"}"#),
        #""Resource":"arn:aws:s3:::b/${k:v}""#, condition(#""StringLike":{"k:k":"${*}"}"#),
      ],
      contexts: [[:], ["k:v": .single("*"), "k:k": .single("a")], ["k:v": .single("a")]],
    ),
    ReadingCase(
      .boolVariableIsInvalid,
      [condition(#""Bool":{"k:k":"${k:v}"}"#), condition(#""Bool":{"k:k":["true","${k:v}"]}"#)],
      contexts: ["true", "false"].flatMap { first in
        ["true", "false"].map { ["k:k": .single(first), "k:v": .single($0)] }
      } + [[:]],
    ),
    ReadingCase(
      .absentHoldsForAnyNegated,
      [
        condition(#""ForAnyValue:StringNotEquals":{"aws:TagKeys":"a"}"#),
        condition(#""ForAllValues:StringNotEquals":{"aws:TagKeys":"a"}"#),
      ],
      contexts: contexts("aws:TagKeys", [], sets: [["a"], ["b"], ["a", "b"], []]),
    ),
    ReadingCase(
      .absentFailsForAnyIfExists,
      [
        condition(#""ForAnyValue:StringEqualsIfExists":{"aws:TagKeys":"a"}"#),
        condition(#""ForAnyValue:StringNotEqualsIfExists":{"aws:TagKeys":"a"}"#),
        condition(#""ForAnyValue:StringEquals":{"aws:TagKeys":"a"}"#),
      ],
      contexts: contexts("aws:TagKeys", [], sets: [["a"], ["b"], ["a", "b"], []]),
    ),
    ReadingCase(
      .anyOfSeveralHolds,
      [
        condition(#""StringEquals":{"aws:TagKeys":"a"}"#),
        condition(#""StringNotEquals":{"aws:TagKeys":"a"}"#),
        condition(#""ForAnyValue:StringEquals":{"aws:TagKeys":"a"}"#),
      ],
      contexts: contexts("aws:TagKeys", [], sets: [["a"], ["b"], ["a", "b"], []]),
    ),
    ReadingCase(
      .emptyTextIsAbsent,
      [
        condition(#""Null":{"k:k":"true"}"#),
        condition(#""ForAllValues:StringEquals":{"k:k":"a"}"#),
        condition(#""StringLike":{"k:k":"*"}"#), condition(#""StringEquals":{"k:k":""}"#),
      ],
      contexts: contexts("k:k", ["", "a", "b"], sets: [[""], ["", "a"], ["", "b"]]),
    ),
  ]

  private static let values = [
    ReadingCase(
      .noARNNeverHolds,
      [
        condition(#""ArnNotLike":{"k:k":"arn:aws:s3:::b*"}"#),
        condition(#""ArnNotEquals":{"k:k":"b"}"#), condition(#""StringLike":{"k:k":"b*"}"#),
        condition(#""Null":{"k:k":"false"}"#), condition(#""ArnNotLike":{"k:k":"*:*:*:*:*:b"}"#),
      ],
      contexts: contexts("k:k", ["b", "x", "arn:aws:s3:::b", "arn:aws:s3:::c", "b:b:b:b:b:b"]),
    ),
    ReadingCase(
      .invalidHoldsNegated,
      [
        condition(#""NumericNotEquals":{"k:k":"ten"}"#),
        condition(#""NumericNotEquals":{"k:k":"1"}"#),
        condition(#""NotIpAddress":{"k:i":"10.0.0.0/8"}"#),
        condition(#""DateNotEquals":{"k:d":"2026-01-01"}"#), condition(#""Null":{"k:k":"false"}"#),
      ],
      contexts: contexts("k:k", ["1", "2", "x"]) + contexts("k:i", ["10.0.0.1", "8.8.8.8", "x"])
        + contexts("k:d", ["2026-01-01T00:00:00Z", "2027-01-01", "x"]),
    ),
    ReadingCase(
      .fourDigitsAreYear,
      [
        condition(#""DateGreaterThan":{"k:k":"2024"}"#),
        condition(#""DateGreaterThan":{"k:k":"2024-01-01"}"#),
        condition(#""DateLessThanEquals":{"k:k":"1970-01-02"}"#),
      ],
      contexts: contexts("k:k", ["1970-01-01T12:00:00Z", "2024-01-01T00:00:00Z", "2030-01-01"]),
    ),
    ReadingCase(
      .numbersAreLenient,
      [
        condition(#""NumericLessThan":{"k:k":"1e2"}"#),
        condition(#""NumericLessThan":{"k:k":"100"}"#),
        condition(#""NumericNotEquals":{"k:k":" +1.5E-1"}"#),
        condition(#""NumericEquals":{"k:k":"0.15"}"#),
      ],
      contexts: contexts("k:k", ["1", "99", "100", "0.15", "1e1", "+3", "x"]),
    ),
  ]
}
