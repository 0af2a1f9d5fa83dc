import LocatedJSON
import PolicyModel
import Testing

@Suite("An example in the documentation of PolicyModel")
struct DocumentationTests {
  @Test("gives every problem of a document in the order of its text")
  func reading() throws {
    let text = #"{"Statement": {"Effect": "Alow", "Action": "s3:Get*", "Resource": "*"}}"#
    let reading = PolicyReading.read(try JSONNode.parse(Array(text.utf8)), kind: .identity)
    #expect(reading.document == nil)
    #expect(reading.problems.map(\.rule) == [.missingVersion, .invalidEffect])
  }
}
