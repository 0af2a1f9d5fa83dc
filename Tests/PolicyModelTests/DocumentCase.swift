import LocatedJSON
import PolicyModel
import Testing

/// A document and what its first statement says, written in one line.
struct DocumentCase: CustomTestStringConvertible {
  let testDescription: String
  let kind: PolicyKind
  let text: String
  let expected: String

  init(_ name: String, kind: PolicyKind = .identity, _ text: String, _ expected: String) {
    (testDescription, self.kind, self.text, self.expected) = (name, kind, text, expected)
  }

  static let all = [
    DocumentCase(
      "scalars",
      ProblemCase.allow(#""Resource": "arn:aws:s3:::b", "Sid": "A""#),
      "A Allow Action s3:GetObject Resource arn:aws:s3:::b"
    ),
    DocumentCase(
      "lists of one",
      ProblemCase.statement(
        #""Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::b"], "Effect": "Allow", "Sid": "A""#
      ),
      "A Allow Action s3:GetObject Resource arn:aws:s3:::b"
    ),
    DocumentCase(
      "negated lists in their order",
      ProblemCase.statement(
        #""Effect": "Deny", "NotAction": ["b:B", "a:A"], "NotResource": ["*", "arn:aws:s3:::b"]"#
      ),
      "- Deny NotAction b:B a:A NotResource * arn:aws:s3:::b"
    ),
    DocumentCase(
      "escapes",
      ProblemCase.allow(#""Resource": "arn:aws:s3:::\u0062\/\u00e9""#),
      "- Allow Action s3:GetObject Resource arn:aws:s3:::b/é"
    ),
    DocumentCase(
      "everyone",
      kind: .resource,
      ProblemCase.allow(#""Principal": "*""#),
      "- Allow Principal *=* Action s3:GetObject"
    ),
    DocumentCase(
      "principals in the order of the text",
      kind: .resource,
      ProblemCase.allow(
        #"""
        "NotPrincipal": {"Service": ["b.amazonaws.com", "a.amazonaws.com"], "AWS": "*",
          "CanonicalUser": "79a5", "Federated": "www.amazon.com"}
        """#
      ),
      "- Allow NotPrincipal Service=b.amazonaws.com Service=a.amazonaws.com AWS=* "
        + "CanonicalUser=79a5 Federated=www.amazon.com Action s3:GetObject"
    ),
    DocumentCase(
      "no principals",
      kind: .resource,
      ProblemCase.allow(#""Principal": {}"#),
      "- Allow Principal Action s3:GetObject"
    ),
    DocumentCase(
      "conditions in the order of the text, numbers and truth values as written",
      ProblemCase.condition(
        #"""
        {"NumericLessThan": {"b:k": [1.0, "2"], "a:k": 3e2}, "BoolIfExists": {"a:k": [true, "false"]},
         "ForAllValues:StringNotLike": {"aws:RequestTag/a/b~c": []}}
        """#
      ),
      "- Allow Action s3:GetObject Resource * NumericLessThan b:k [1.0 2] NumericLessThan a:k [3e2] "
        + "BoolIfExists a:k [true false] ForAllValues:StringNotLike aws:RequestTag/a/b~c []"
    ),
  ]

  /// What the first statement says.
  func found() throws -> String {
    let reading = PolicyReading.read(try JSONNode.parse(Array(text.utf8)), kind: kind)
    let statement = try #require(reading.document?.statements.first, "\(reading.problems)")
    var words = [statement.sid?.value ?? "-", statement.effect.value.rawValue]
    if let principal = statement.principal {
      words.append(principal.isNegated ? "NotPrincipal" : "Principal")
      words += principal.principals.map { "\($0.kind.rawValue)=\($0.value.value)" }
    }
    words += [Self.words(statement.action, "Action")]
    words += statement.resource.map { [Self.words($0, "Resource")] } ?? []
    for clause in statement.conditions {
      let values = clause.values.map(\.value).joined(separator: " ")
      words.append("\(clause.conditionOperator.spelling) \(clause.key.value) [\(values)]")
    }
    return words.joined(separator: " ")
  }

  private static func words(_ element: PatternElement, _ name: String) -> String {
    ([(element.isNegated ? "Not" : "") + name] + element.patterns.map(\.value))
      .joined(separator: " ")
  }
}
