import LocatedJSON
import PolicyModel
import PolicySemantics
import Testing

@Suite("A comparison of very many condition keys")
struct ComparisonDepthTests {
  @Test("ends in an answer or says that it cannot tell", arguments: [1, 20, 5000])
  func ends(count: Int) throws {
    let plain = try document(condition: "{}")
    let tested = (0..<count).map { #""a:k\#($0)":"x""# }.joined(separator: ",")
    let bound = try document(condition: #"{"StringEquals":{\#(tested)}}"#)
    let answer = Comparison.between(old: bound, new: plain, kind: .identity)
    #expect(answer.verdict == (count > 128 ? .undecided : .widened))
    let reverse = Comparison.between(old: plain, new: bound, kind: .identity)
    #expect(reverse.verdict == (count > 128 ? .undecided : .narrowed))
  }

  private func document(condition: String) throws -> PolicyDocument {
    let text =
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","#
      + #""Resource":"*","Condition":\#(condition)}}"#
    let node = try JSONNode.parse(Array(text.utf8))
    return try #require(PolicyReading.read(node, kind: .identity).document)
  }
}
