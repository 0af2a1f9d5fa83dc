import LocatedJSON
import PolicyModel
import SecondOpinion
import Testing

/// A pair of documents of one statement and lines that its encoding must hold.
struct EncodingCase: CustomTestStringConvertible {
  let testDescription: String
  var old = #""Effect":"Allow","Action":"s3:GetObject","Resource":"*""#
  let new: String
  var kind = PolicyKind.identity
  var question = PairEncoding.Question.gained
  let lines: [String]

  /// Reads a document of one statement.
  static func document(_ statement: String) throws -> PolicyDocument {
    let text = #"{"Version":"2012-10-17","Statement":[{\#(statement)}]}"#
    let node = try JSONNode.parse(Array(text.utf8))
    let named = text.contains(#"Principal""#)
    let reading = PolicyReading.read(node, kind: named ? .resource : .identity)
    return try #require(reading.document, "\(reading.problems)")
  }

  static let all = [
    EncodingCase(
      testDescription: "a wildcard at the end of an action",
      new: #""Effect":"Allow","Action":"S3:Get*","Resource":"*""#,
      lines: [
        "(declare-const action-service Int)",
        "(declare-const action-name String)",
        #"(assert (str.in_re action-name (re.+ (re.union (re.range "a" "z") (re.range "0" "9")))))"#,
        #"(define-const statement-0 Bool (and (= action-service 0) (= action-name "getobject")))"#,
        #"(define-const statement-1 Bool (and (= action-service 0) (str.prefixof "get" action-name)))"#,
        "(assert (and statement-1 (not statement-0)))",
        "(check-sat)",
      ],
    ),
    EncodingCase(
      testDescription: "an ARN field by field",
      new: #""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:sqs:eu-*:*:q?""#,
      lines: [
        "(declare-const resource-service Int)",
        #"(define-const statement-1 Bool (and (and (= action-service 0) (= action-name 0)) (and (not resource-none) (= resource-partition 0) (= resource-service 0) (str.prefixof "eu-" resource-region) (str.in_re resource-rest (re.++ (str.to_re "q") re.allchar)))))"#,
      ],
    ),
    EncodingCase(
      testDescription: "an exception and its Deny",
      old: #""Effect":"Deny","NotAction":"s3:GetObject","Resource":"*""#,
      new: #""Effect":"Allow","Action":"*","NotResource":"*""#,
      question: .loosened,
      lines: [
        "(define-const statement-0 Bool (not (and (= action-service 0) (= action-name 0))))",
        "(define-const statement-1 Bool false)",
        "(assert (and statement-0 (not statement-1)))",
      ],
    ),
    EncodingCase(
      testDescription: "a blank in an action, which no action has",
      new: #""Effect":"Allow","Action":"s3:Get Object","Resource":"*""#,
      lines: ["(define-const statement-1 Bool false)"],
    ),
  ]
}
