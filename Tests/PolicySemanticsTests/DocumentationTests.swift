import LocatedJSON
import PolicyModel
import PolicySemantics
import Testing

@Suite("An example in the documentation of PolicySemantics")
struct DocumentationTests {
  @Test("gives the verdict, a part and its proof")
  func comparison() throws {
    let comparison = Comparison.between(
      old: try document(allowing: #""s3:GetObject""#),
      new: try document(allowing: #"["s3:GetObject", "s3:PutObject"]"#),
      kind: .identity,
    )
    #expect(comparison.verdict == .widened)
    #expect(comparison.gained[0].actions.included == ["s3:PutObject"])
    #expect(comparison.gained[0].witness.action == "s3:PutObject")
  }

  private func document(allowing actions: String) throws -> PolicyDocument {
    let text = """
      {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": \(actions),
       "Resource": "arn:aws:s3:::acme/*"}}
      """
    let reading = PolicyReading.read(try JSONNode.parse(Array(text.utf8)), kind: .identity)
    return try #require(reading.document)
  }
}
