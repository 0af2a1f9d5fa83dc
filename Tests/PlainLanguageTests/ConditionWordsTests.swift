import LocatedJSON
import PlainLanguage
import PolicyModel
import PolicyReview
import PolicySemantics
import TestSupport
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
    #expect(Self.words(conditions) == "when `a:b` starts with `x` or is `y`, and `A:B` is not `x`")
    #expect(Self.words([conditions[0], conditions[0]]) == "when `a:b` starts with `x` or is `y`")
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

  @Test("say once of several claims about the values of a set whether it may be absent")
  func sets() {
    let all = ConditionCase(.stringLike, "aws:TagKeys", "a*", qualifier: .forAllValues, is: "")
    let none = ConditionCase(
      .stringNotEquals,
      "aws:TagKeys",
      "ab",
      qualifier: .forAllValues,
      is: "",
    )
    let some = ConditionCase(.stringEquals, "aws:tagkeys", "ac", qualifier: .forAnyValue, is: "")
    #expect(
      Self.words([all.condition, none.condition])
        == "under this condition: every value of `aws:TagKeys` starts with `a`, and none is `ab`"
        + " (or it is absent)"
    )
    #expect(
      Self.words([all.condition, some.condition])
        == "under this condition: every value of `aws:TagKeys` starts with `a`, and at least one is"
        + " `ac`"
    )
  }

  @Test("take one range of addresses out of another")
  func ranges() {
    let wide = ConditionCase(.ipAddress, "aws:SourceIp", "10.0.0.0/8", is: "").condition
    let narrow = ConditionCase(.ipAddress, "aws:SourceIp", "10.1.2.3/32", fails: true, is: "")
    let other = ConditionCase(.ipAddress, "aws:SourceIp", "10.2.0.0/16", is: "").condition
    #expect(Self.words([wide, narrow.condition]) == "from 10.0.0.0/8 but not from 10.1.2.3")
    #expect(Self.words([wide, other]) == "from 10.0.0.0/8 and also from 10.2.0.0/16")
    #expect(
      Self.words([narrow.condition])
        == "from outside 10.1.2.3 (or without a source address)"
    )
  }

  @Test("ask for a key by itself only where no other condition does")
  func presenceAlone() {
    let present = ConditionCase(.null, "A:b", "false", is: "").condition
    let isValue = ConditionCase(.stringLike, "a:b", "x", is: "").condition
    let isNoValue = ConditionCase(.stringNotLike, "a:b", "x", is: "").condition
    let all = ConditionCase(.stringEquals, "a:b", "x", qualifier: .forAllValues, is: "").condition
    #expect(Self.words([present, isValue]) == "when `a:b` is `x`")
    #expect(
      Self.words([present, isNoValue]) == "when `A:b` is present, and `a:b` is not `x`"
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

  @Test("are as recorded for every operator, met and failed, with one value and two")
  func table() throws {
    var lines: [String] = []
    for test in ConditionOperator.Test.allCases {
      let values = Self.values(of: test)
      for qualifier in [nil, ConditionOperator.Qualifier.forAllValues, .forAnyValue] {
        for ifExists in test == .null ? [false] : [false, true] {
          let spelled = ConditionOperator(qualifier: qualifier, test: test, ifExists: ifExists)
          for values in [[values[0]], values] {
            lines.append("\(spelled.spelling) \(values.joined(separator: " | "))")
            for mustHold in [true, false] {
              let condition = AccessCondition(
                mustHold: mustHold,
                conditionOperator: spelled,
                key: "s3:prefix",
                values: values,
              )
              lines.append("  \(mustHold ? "met" : "failed"): \(Self.words([condition]))")
            }
          }
        }
      }
    }
    try Golden("words/conditions.txt").expect(lines.joined(separator: "\n") + "\n")
  }

  /// Two values of the type that an operator reads.
  private static func values(of test: ConditionOperator.Test) -> [String] {
    switch test {
    case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals,
      .numericGreaterThan, .numericGreaterThanEquals:
      ["5", "7.5"]
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
      .dateGreaterThanEquals:
      ["2030-01-01T00:00:00Z", "2031-12-24T17:30:00Z"]
    case .bool, .null: ["true", "false"]
    case .binaryEquals: ["QQ==", "Qg=="]
    case .ipAddress, .notIpAddress: ["10.0.0.0/8", "203.0.113.7/32"]
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
      ["arn:aws:s3:::b", "arn:aws:iam::111122223333:role/*"]
    case .stringLike, .stringNotLike: ["a*", "b*"]
    case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase:
      ["x", "y"]
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
