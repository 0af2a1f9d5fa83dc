import LocatedJSON
import PolicyModel
import SecondOpinion
import Testing

@Suite("The encoding of a pair")
struct EncodingTests {
  @Test(
    "writes each construct as SMT-LIB",
    arguments: EncodingCase.all + EncodingCase.conditions + EncodingCase.principals
  )
  func lines(_ testCase: EncodingCase) throws {
    let encoding = try PairEncoding(
      old: EncodingCase.document(testCase.old),
      new: EncodingCase.document(testCase.new),
      kind: testCase.kind,
    )
    let text = encoding.preamble + (encoding.question(testCase.question) ?? "nothing can fit\n")
    let lines = text.split(separator: "\n").map(String.init)
    for line in testCase.lines where !lines.contains(line) {
      Issue.record("missing: \(line)\nin:\n\(text)")
    }
  }

  @Test("leaves out a pair that it does not cover", arguments: EncodingGapCase.all)
  func gaps(_ testCase: EncodingGapCase) throws {
    let document = try EncodingCase.document(testCase.statement)
    #expect(throws: testCase.gap) {
      try PairEncoding(old: nil, new: document, kind: .identity)
    }
  }

  @Test("asks nothing where both documents are the same")
  func twins() throws {
    let document = try EncodingCase.document(#""Effect":"Deny","Action":"s3:*","Resource":"*""#)
    let encoding = try PairEncoding(old: document, new: document, kind: .identity)
    for question in PairEncoding.Question.allCases where question != .gained && question != .lost {
      #expect(encoding.question(question) == nil)
    }
  }
}
