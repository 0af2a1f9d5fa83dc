import PolicyModel
import PolicySemantics
import Testing

@Suite("A decision")
struct EvaluationDoubtTests {
  struct Case: CustomTestStringConvertible {
    let members: String
    let doubts: [Doubt]
    let context: String
    let version: String?

    init(
      _ members: String,
      _ doubts: [Doubt],
      context: String = "{}",
      version: String? = "2012-10-17",
    ) {
      (self.members, self.doubts, self.context) = (members, doubts, context)
      self.version = version
    }

    var testDescription: String { members }
  }

  @Test("names the readings that its documents touch", arguments: elements + conditions)
  func namesDoubts(_ example: Case) throws {
    let text = EvaluationInput.statement(example.members, version: example.version)
    let kind: PolicyKind = text.contains("Principal\":") ? .resource : .identity
    let document = try EvaluationInput.document(text, kind: kind)
    let request = Request(
      principal: nil,
      action: "s3:GetObject",
      resource: "arn:aws:s3:::b",
      context: try EvaluationInput.context(example.context)
    )
    #expect(Decision.of(request, byItself: document, kind: kind).doubts == example.doubts)
  }

  static let elements = [
    Case(#""Effect": "Allow", "Action": "s3:*", "Resource": ["*", "arn:aws:s3:::b*"]"#, []),
    Case(#""Effect": "Allow", "Action": "*", "Resource": "arn:aws:sqs:*:1:q""#, [.colon]),
    Case(#""Effect": "Allow", "Action": "*", "Resource": "arn:aws:sqs""#, [.shortARN]),
    Case(#""Effect": "Allow", "Action": "*", "Resource": "arn:aws:SQS:r:1:q""#, [.arnCase]),
    Case(#""Effect": "Allow", "Action": "*", "Resource": "arn:aws:ec2:r:1:*/i""#, [.wildcardType]),
    Case(#""Effect": "Allow", "Action": "*:Get*", "Resource": "*""#, [.prefix]),
    Case(#""Effect": "Allow", "Action": "*", "Principal": {"AWS": "*"}"#, [.star]),
    Case(#""Effect": "Allow", "Action": "*", "Principal": "*""#, []),
    Case(
      #""Effect": "Allow", "Action": "*", "NotPrincipal": {"Service": "a.amazonaws.com"}"#,
      [.allowNotPrincipal]
    ),
    Case(
      #""Effect": "Deny", "Action": "*", "NotPrincipal": {"Service": "a.amazonaws.com"}"#,
      [.notPrincipal]
    ),
    Case(
      #""Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::b/${k:v}""#,
      [.version],
      version: nil
    ),
    Case(
      #""Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::b/${k:v}""#,
      [],
      version: "2008-10-17"
    ),
    Case(#""Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::b/${k:v}""#, [.unresolved]),
    Case(
      #""Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::b/${k:v}""#,
      [],
      context: #"{"k:v": "x"}"#
    ),
  ]

  static let conditions: [Case] = [
    (#"{"StringEquals": {"k:k": []}}"#, [.emptyValues], "{}"),
    (#"{"StringEquals": {"k:k": "${k:v}"}}"#, [.unresolved], "{}"),
    (#"{"StringEquals": {"k:k": "${k:v, 'x'}"}}"#, [], "{}"),
    (#"{"ForAnyValue:StringNotEquals": {"k:k": "x"}}"#, [.anyNegated], "{}"),
    (#"{"ForAnyValue:StringNotEqualsIfExists": {"k:k": "x"}}"#, [.anyIfExists], "{}"),
    (#"{"StringEquals": {"aws:TagKeys": "x"}}"#, [.noQualifier], "{}"),
    (#"{"StringEquals": {"k:k": "x"}}"#, [.noQualifier], #"{"k:k": ["x", "y"]}"#),
    (#"{"StringEquals": {"k:k": "x"}}"#, [], #"{"k:k": ["x"]}"#),
    (#"{"Null": {"aws:TagKeys": "true"}}"#, [], "{}"),
    (#"{"ArnNotLike": {"k:k": "*"}}"#, [.badARN], "{}"),
    (#"{"NumericNotEquals": {"k:k": "ten"}}"#, [.invalidOperand], "{}"),
    (#"{"NumericEquals": {"k:k": "1e3"}}"#, [.invalidOperand, .numberForm], "{}"),
    (#"{"DateEquals": {"k:k": "2024"}}"#, [.fourDigits], "{}"),
    (#"{"Null": {"k:k": "true"}}"#, [.emptyText], #"{"k:k": ""}"#),
    (#"{"Null": {"k:k": "true"}}"#, [], #"{"k:k": "x"}"#),
    (#"{"ForAllValues:StringEquals": {"k:k": "x"}}"#, [.emptyText], #"{"k:k": [""]}"#),
    (#"{"StringLike": {"k:k": "${k:v}"}}"#, [.valueWildcard], #"{"k:v": "a*"}"#),
    (#"{"StringLike": {"k:k": "${k:v}"}}"#, [], #"{"k:v": "a"}"#),
    (#"{"StringLike": {"k:k": "${*}"}}"#, [], "{}"),
    (#"{"Bool": {"k:k": "${k:v}"}}"#, [.unresolved, .boolVariable], "{}"),
  ].map { (block: String, doubts: [Doubt], context: String) in
    Case(
      #""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": "# + block,
      doubts,
      context: context
    )
  }
}
