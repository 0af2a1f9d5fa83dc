import PlainLanguage
import PolicyReview
import Testing

@Suite("The words of a rule")
struct FindingRuleWordsTests {
  @Test("are a title, a reason and advice in short sentences", arguments: FindingRule.allCases)
  func words(_ rule: FindingRule) {
    #expect(rule.title.first?.isLetter == true && !rule.title.hasSuffix("."))
    for text in [rule.reason, rule.advice, rule.severityWords] {
      #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(text)")
      for sentence in text.split(separator: ". ") {
        #expect(sentence.split(separator: " ").count <= 25, "\(sentence)")
      }
    }
  }

  @Test("differ from those of every other rule")
  func distinct() {
    let rules = FindingRule.allCases
    #expect(Set(rules.map(\.title)).count == rules.count)
    #expect(Set(rules.map(\.reason)).count == rules.count)
    #expect(Set(rules.map(\.advice)).count == rules.count)
  }
}
