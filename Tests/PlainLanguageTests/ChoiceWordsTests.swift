import PlainLanguage
import PolicySemantics
import Testing

@Suite("The words for a choice of reading")
struct ChoiceWordsTests {
  @Test("complete a sentence, and differ from those of every other choice")
  func completeSentences() {
    #expect(Set(Choice.allCases.map(\.words)).count == Choice.allCases.count)
    for choice in Choice.allCases {
      for words in [choice.words, choice.advice] {
        #expect(words.first?.isUppercase == false || words.hasPrefix("ARN"), "\(words)")
        #expect(!words.hasSuffix(".") && !words.contains("\n"), "\(words)")
      }
    }
  }
}
