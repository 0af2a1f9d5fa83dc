import PolicyModel
import TestSupport
import Testing

@testable import PolicySemantics

/// A test with many operands, and how its values are drawn.
struct LookupCase: CustomTestStringConvertible, Sendable {
  let conditionTest: ConditionOperator.Test
  let value: @Sendable (inout SeededGenerator) -> String

  var testDescription: String { conditionTest.rawValue }
  var isNegated: Bool { conditionTest.isNegated }

  /// Returns a clause with some operands.
  func test(_ values: [String]) -> ConditionTest {
    let clause = ConditionClause(
      ConditionOperator(qualifier: nil, test: conditionTest, ifExists: false),
      "x:y",
      values,
    )
    return ConditionTest(
      clause,
      expandsVariables: false,
      premises: Premises(reading: .byDefault, axioms: .standard)
    )
  }

  static let all: [LookupCase] =
    [
      .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals,
      .numericGreaterThan, .numericGreaterThanEquals,
    ].map { LookupCase(conditionTest: $0, value: number) }
    + [.dateEquals, .dateLessThan, .dateGreaterThanEquals].map {
      LookupCase(conditionTest: $0, value: instant)
    }
    + [.ipAddress, .notIpAddress].map { LookupCase(conditionTest: $0, value: range) }
    + [.stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringLike, .stringNotLike].map {
      LookupCase(conditionTest: $0, value: pattern)
    }

  /// Draws a number near the ends of a small interval, in several spellings.
  static func number(_ generator: inout SeededGenerator) -> String {
    let whole = Int.random(in: -30...30, using: &generator)
    return "\(whole)" + ["", ".0", ".5"][Int.random(in: 0...2, using: &generator)]
  }

  /// Draws an instant of one minute, in several spellings.
  static func instant(_ generator: inout SeededGenerator) -> String {
    let second = Int.random(in: 10...59, using: &generator)
    return [
      "\(second)", "1970-01-01T00:00:\(second)Z", "1970-01-01T01:00:\(second).5+01:00",
    ][Int.random(in: 0...2, using: &generator)]
  }

  /// Draws a range of any size inside a small one, in either family.
  static func range(_ generator: inout SeededGenerator) -> String {
    let last = Int.random(in: 0...255, using: &generator)
    let shift = Int.random(in: 0...8, using: &generator)
    let isFour = Bool.random(using: &generator)
    return isFour ? "10.0.0.\(last)/\(32 - shift)" : "2001:db8::\(last)/\(128 - shift)"
  }

  /// Draws a short pattern over few letters.
  static func pattern(_ generator: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        Array("aabbAc*?")[Int.random(in: 0...7, using: &generator)]
      }
    )
  }

  /// Draws a text that a pattern matches.
  static func member(of pattern: String, _ generator: inout SeededGenerator) -> String {
    pattern.map { character -> String in
      let letters = (0..<3).map { _ in ["a", "b", "c"].randomElement(using: &generator) ?? "a" }
      return switch character {
      case "*": letters.prefix(Int.random(in: 0...3, using: &generator)).joined()
      case "?": letters[0]
      default: String(character)
      }
    }.joined()
  }

  /// Draws an entry of a principal element.
  static func entry(_ generator: inout SeededGenerator) -> Principal {
    let account = ["111122223333", "444455556666"].randomElement(using: &generator) ?? ""
    let partition = ["aws", "aws-cn"].randomElement(using: &generator) ?? ""
    let texts = [
      account, "arn:\(partition):iam::\(account):root", "arn:\(partition):iam::\(account):user/a/b",
      "arn:\(partition):iam::\(account):role/a/R", "arn:\(partition):iam::\(account):role/R",
      "arn:\(partition):sts::\(account):assumed-role/R/s",
      "arn:\(partition):sts::\(account):federated-user/f", "AIDAEXAMPLEEXAMPLE00",
    ]
    let services: [(Principal.Kind, String)] = [
      (.service, "s3.amazonaws.com"), (.federated, "accounts.google.com"),
      (.canonicalUser, String(repeating: "0", count: 64)), (.everyone, "*"),
    ]
    if Int.random(in: 0...3, using: &generator) == 0 {
      let (kind, text) = services[Int.random(in: 0...3, using: &generator)]
      return Principal(kind, text)
    }
    return Principal(.aws, texts.randomElement(using: &generator) ?? "")
  }
}
