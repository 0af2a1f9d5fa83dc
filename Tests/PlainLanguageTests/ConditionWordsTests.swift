import LocatedJSON
import PlainLanguage
import PolicyModel
import PolicyReview
import PolicySemantics
import Testing

@Suite("The words for a condition")
struct ConditionWordsTests {
  private static let start = "Whoever has this policy can now use every action on every resource "

  @Test("say what a request must meet or fail", arguments: ConditionCase.all)
  func words(_ conditionCase: ConditionCase) {
    #expect(Self.words([conditionCase.condition]) == conditionCase.words)
  }

  @Test("join several, the claims after one when, or in a list where that is too long")
  func joined() {
    let conditions = [
      ConditionCase(.bool, "aws:SecureTransport", "true", is: ""),
      ConditionCase(.bool, "aws:SecureTransport", "false", fails: true, is: ""),
      ConditionCase(.stringEquals, "a:b", "x", is: ""),
      ConditionCase(.stringEquals, "c:d", "y", is: ""),
    ].map(\.condition)
    #expect(Self.words(conditions) == "over TLS when `a:b` is `x`, and `c:d` is `y`")
    let endpoint = ConditionCase(.stringEquals, "aws:SourceVpce", "vpce-1", is: "").condition
    #expect(
      Self.words(conditions + [endpoint]) == """
        over TLS, through VPC endpoint `vpce-1` under these conditions: `a:b` is `x`; `c:d` is `y`
        """
    )
  }

  @Test("leave an absent key out where another condition asks for the key")
  func presence() {
    let conditions = [
      ConditionCase(.stringLike, "a:b", "x*", "y", is: ""),
      ConditionCase(.stringEquals, "A:B", "x", fails: true, is: ""),
    ].map(\.condition)
    #expect(Self.words(conditions) == "when `a:b` matches `x*` or `y`, and `A:B` is not `x`")
    #expect(Self.words([conditions[0], conditions[0]]) == "when `a:b` matches `x*` or `y`")
  }

  @Test("name only the values that are left, unless a variable could be one of them")
  func valuesLeft() {
    let either = ConditionCase(.stringEquals, "a:b", "x", "y", "z", is: "").condition
    let notX = ConditionCase(.stringEquals, "A:B", "x", fails: true, is: "").condition
    let notY = ConditionCase(.stringEquals, "a:b", "y", fails: true, is: "").condition
    let notW = ConditionCase(.stringEquals, "a:b", "w", fails: true, is: "").condition
    let variable = ConditionCase(.stringEquals, "a:b", "x", "${c:d}", is: "").condition
    #expect(Self.words([either, notX]) == "when `a:b` is `y` or `z`")
    #expect(Self.words([notY, either, notX]) == "when `a:b` is `z`")
    #expect(Self.words([either, notW]).hasSuffix("and `a:b` is not `w`"))
    #expect(Self.words([variable, notX]).hasSuffix("and `A:B` is not `x`"))
  }

  @Test("ask for a key by itself only where no other condition does")
  func presenceAlone() {
    let present = ConditionCase(.null, "A:b", "false", is: "").condition
    let isValue = ConditionCase(.stringLike, "a:b", "x", is: "").condition
    let isNoValue = ConditionCase(.stringNotLike, "a:b", "x", is: "").condition
    let all = ConditionCase(.stringEquals, "a:b", "x", qualifier: .forAllValues, is: "").condition
    #expect(Self.words([present, isValue]) == "when `a:b` matches `x`")
    #expect(
      Self.words([present, isNoValue]) == "when `A:b` is present, and `a:b` does not match `x`"
    )
    #expect(
      Self.words([present, all]) == "when `A:b` is present, and every value of `a:b` is `x`"
    )
  }

  /// Every operator that reads one value, with a value of its type.
  private static let operators: [(ConditionOperator, value: String)] =
    ConditionOperator.Test.allCases.filter { $0 != .null }.flatMap { test in
      [nil, .forAllValues, .forAnyValue].flatMap { qualifier in
        [true, false].map { ifExists in
          (
            ConditionOperator(qualifier: qualifier, test: test, ifExists: ifExists),
            value: value(of: test)
          )
        }
      }
    }

  @Test("speak of an absent key where the evaluator lets it pass", arguments: operators)
  func absence(_ conditionOperator: ConditionOperator, value: String) throws {
    let source = """
      {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*",
       "Condition": {"\(conditionOperator.spelling)": {"s3:prefix": "\(value)"}}}}
      """
    let reading = PolicyReading.read(try JSONNode.parse(Array(source.utf8)), kind: .identity)
    let document = try #require(reading.document)
    let request = Request(principal: nil, action: "s3:ListBucket", resource: "*", context: [:])
    let decision = Decision.of(request, byItself: document, kind: .identity)
    for mustHold in [true, false] {
      let condition = AccessCondition(
        mustHold: mustHold,
        conditionOperator: conditionOperator,
        key: "s3:prefix",
        values: [value],
      )
      let passes = (decision.outcome == .allowed) == mustHold
      #expect(Self.words([condition]).hasSuffix("absent)") == passes)
    }
  }

  /// The words with which a sentence about everything goes on.
  private static func words(_ conditions: [AccessCondition]) -> String {
    let comparison = Comparison.made(.widened, gained: [.made(conditions: conditions)])
    let text = Explanation(of: .made(comparison: comparison)).gained[0].text
    return text.hasPrefix(start) ? String(text.dropFirst(start.count).dropLast()) : text
  }

  private static func value(of test: ConditionOperator.Test) -> String {
    switch test {
    case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals,
      .numericGreaterThan, .numericGreaterThanEquals:
      "5"
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
      .dateGreaterThanEquals:
      "2030-01-01T00:00:00Z"
    case .bool: "true"
    case .binaryEquals: "QQ=="
    case .ipAddress, .notIpAddress: "10.0.0.0/8"
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: "arn:aws:s3:::b"
    case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase,
      .stringLike, .stringNotLike, .null:
      "x"
    }
  }
}
