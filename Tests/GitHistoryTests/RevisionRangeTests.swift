import GitHistory
import TestSupport
import Testing

@Suite("A range")
struct RevisionRangeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let expected: RevisionRange?

    init(_ text: String, _ left: String, _ right: String, hasThreeDots: Bool = false) {
      self.text = text
      expected = RevisionRange(left: left, right: right, hasThreeDots: hasThreeDots)
    }

    init(single text: String) {
      self.text = text
      expected = nil
    }

    var testDescription: String { text.isEmpty ? "nothing at all" : text }
  }

  @Test(
    "is split where git splits it",
    arguments: [
      Case("main..HEAD", "main", "HEAD"), Case("v1.0..v2.0", "v1.0", "v2.0"),
      Case("main...HEAD", "main", "HEAD", hasThreeDots: true), Case("main..", "main", "HEAD"),
      Case("..main", "HEAD", "main"), Case("...@{u}", "HEAD", "@{u}", hasThreeDots: true),
      Case("a:x/y.json..b:x/y.json", "a:x/y.json", "b:x/y.json"),
      Case("HEAD^{/a..b}..main", "HEAD^{/a..b}", "main"), Case(single: "main"),
      Case(single: "HEAD:../a.json"), Case(single: "HEAD:./a/../b.json"), Case(single: ".."),
      Case(single: "..."), Case(single: ":/text..more"), Case(single: "HEAD^{/a..b}"),
      Case(single: ""), Case(single: "v1.0"),
    ]
  )
  func parses(_ example: Case) {
    #expect(RevisionRange(example.text) == example.expected)
  }
}
