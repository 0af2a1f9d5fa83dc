import TestSupport
import Testing

@Suite("A line diff")
struct LineDiffTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String
    let expected: String
  }

  private static let cases = [
    Case(
      testDescription: "of equal texts is empty",
      old: "a\nb\n",
      new: "a\nb\n",
      expected: "@@\n"
    ),
    Case(testDescription: "of one line", old: "a\n", new: "b\n", expected: "- a\n+ b\n"),
    Case(testDescription: "from nothing", old: "", new: "a\n", expected: "+ a\n"),
    Case(testDescription: "of a missing line end", old: "a\n", new: "a", expected: "- a\n+ a⏎̸\n"),
    Case(
      testDescription: "with two lines around",
      old: "1\n2\n3\n4\n5\n6\n7\n8\n",
      new: "1\n2\n3\n4\n5\n6\n8\n",
      expected: "@@\n  5\n  6\n- 7\n  8\n",
    ),
  ]

  @Test("shows what changed", arguments: cases)
  func shows(_ example: Case) {
    #expect(LineDiff(from: example.old, to: example.new).description == example.expected)
  }
}
