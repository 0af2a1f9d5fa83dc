import PlainLanguage
import PolicyReview
import Testing

@Suite("A sentence for reviewers")
struct SentenceLengthTests {
  @Test("has at most 25 words in the explanations of all fixtures")
  func fixtures() throws {
    var sentences = 0
    // The hostile texts hold quotation marks, so that no count of theirs means anything.
    for recorded in try RecordedChange.all.get() where recorded.name != "rendering/hostile" {
      let explanation = Explanation(of: recorded.change)
      let digest = Digest(of: explanation, recorded.change)
      for sentence in explanation.sentences + explanation.findings + digest.sentences {
        sentences += 1
        let counts = SentenceLength(sentence.text).counts
        #expect(
          counts.allSatisfy { $0 <= SentenceLength.limit },
          "\(counts) \(recorded.name): \(sentence.text)"
        )
      }
    }
    #expect(sentences > 600)
  }

  @Test(
    "is counted by what stands between blanks, a quotation as one word",
    arguments: [
      ("One, two and three.", [4]),
      ("Role R can use s3:GetObject in a/* when `x` is `a b. c`.", [11]),
      ("Refused: a; b c. D", [1, 1, 2, 1]),
      ("", []),
    ]
  )
  func counts(_ text: String, _ counts: [Int]) {
    #expect(SentenceLength(text).counts == counts)
  }
}
