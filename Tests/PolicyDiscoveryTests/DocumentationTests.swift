import LocatedJSON
import PolicyDiscovery
import PolicyModel
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

  @Test("gives the kind and the subject of a policy")
  func foundPolicy() {
    let source = Array(#"{"Role": {"RoleName": "A", "AssumeRolePolicyDocument": {}}}"#.utf8)
    guard case .found(let policies, _) = Discovery.discover(in: source) else {
      Issue.record("no policy was found")
      return
    }
    #expect(policies[0].kind == .trust)
    #expect(policies[0].subject == "role A")
  }

  @Test("gives the pointer and the reason of a problem")
  func problem() {
    let source = Array(#"{"PolicyDocument": "{"}"#.utf8)
    guard case .broken(let problems) = Discovery.discover(in: source) else {
      Issue.record("the document is not broken")
      return
    }
    #expect(problems[0].pointer == "/PolicyDocument")
    #expect(problems[0].reason == .syntax(.unexpectedEnd))
  }
}
