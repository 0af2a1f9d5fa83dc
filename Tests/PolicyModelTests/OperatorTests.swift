import PolicyModel
import Testing

@Suite("A condition operator")
struct OperatorTests {
  @Test("reads back its own spelling", arguments: ConditionOperator.Test.allCases)
  func readsBack(_ test: ConditionOperator.Test) throws {
    for prefix in ["", "ForAllValues:", "ForAnyValue:"] {
      for suffix in test == .null ? [""] : ["", "IfExists"] {
        let spelling = prefix + test.rawValue + suffix
        let parsed = try #require(ConditionOperator(spelling: spelling), "\(spelling)")
        #expect(parsed.spelling == spelling)
        #expect(parsed.test == test)
        #expect(parsed.ifExists == !suffix.isEmpty)
        #expect(parsed.qualifier.map { $0.rawValue + ":" } ?? "" == prefix)
      }
    }
  }

  @Test(
    "is none in any other spelling",
    arguments: [
      "", "String", "StringEqual", "NotStringEquals", "NullIfExists", "ForAllValues:",
      "ForAllValues:NullIfExists", "ForNoValue:StringEquals", "ForAllValues StringEquals",
      "StringEqualsIfExistsIfExists", " StringEquals", "BinaryNotEquals", "BoolNotEquals",
      "StringLi\u{212A}e", "\u{17F}tringEquals",
    ]
  )
  func isNone(_ spelling: String) {
    #expect(ConditionOperator(spelling: spelling) == nil)
  }

  @Test("negates exactly one other test, or none", arguments: ConditionOperator.Test.allCases)
  func negates(_ test: ConditionOperator.Test) {
    #expect(!test.positive.isNegated)
    #expect(test.isNegated == test.rawValue.contains("Not"))
    #expect(test.rawValue.replacing("Not", with: "") == test.positive.rawValue)
  }

  @Test(
    "takes variables for text, ARNs and truth values",
    arguments: ConditionOperator.Test.allCases
  )
  func takesVariables(_ test: ConditionOperator.Test) {
    let name = test.rawValue
    let isTextual = ["String", "Arn", "Bool"].contains { name.hasPrefix($0) }
    #expect(test.takesVariables == isTextual)
    #expect(test.isDate == name.hasPrefix("Date"))
  }
}
