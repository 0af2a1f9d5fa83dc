import PolicyDiscovery
import Testing

@Suite("An example in the documentation of PolicyDiscovery")
struct DocumentationTests {
  @Test("gives the pointer of a document")
  func discovery() {
    let source = Array(#"{"PolicyVersion": {"Document": {"Statement": []}}}"#.utf8)
    guard case .found(let policies, _) = Discovery.discover(in: source) else {
      Issue.record("no policy was found")
      return
    }
    #expect(policies[0].pointer == "/PolicyVersion/Document")
  }
}
