import LocatedJSON
import PolicyDiscovery
import Testing

@Suite("A file")
struct DiscoveryTests {
  @Test("that is a policy document is found as it stands", arguments: DiscoveryCase.plain)
  func isPlain(_ file: DiscoveryCase) {
    #expect(DiscoveryCase.lines(Discovery.discover(in: file.source)) == file.expected)
  }

  @Test("that holds an answer of IAM gives its documents", arguments: DiscoveryCase.identities)
  func isAnswerOfIAM(_ file: DiscoveryCase) {
    #expect(DiscoveryCase.lines(Discovery.discover(in: file.source)) == file.expected)
  }

  @Test("that holds a service's answer gives its documents", arguments: DiscoveryCase.services)
  func isAnswerOfAService(_ file: DiscoveryCase) {
    #expect(DiscoveryCase.lines(Discovery.discover(in: file.source)) == file.expected)
  }

  @Test("that has no policy is passed over", arguments: DiscoveryCase.others)
  func isSomethingElse(_ file: DiscoveryCase) {
    #expect(DiscoveryCase.lines(Discovery.discover(in: file.source)) == file.expected)
  }

  @Test("that cannot be read is broken where it is", arguments: DiscoveryCase.broken)
  func isBroken(_ file: DiscoveryCase) {
    #expect(DiscoveryCase.lines(Discovery.discover(in: file.source)) == file.expected)
  }

  @Test(
    "keeps the places of an embedded document",
    arguments: [
      #"{"Policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\"}]}"}"#,
      #"{"PolicyDocument": "%7B%22Statement%22%3A%5B%7B%22Action%22%3A%22s3:*%22%7D%5D%7D"}"#,
    ],
  )
  func keepsPlaces(_ text: String) throws {
    let source = Array(text.utf8)
    guard case .found(let policies, _) = Discovery.discover(in: source) else {
      Issue.record("no policy was found")
      return
    }
    let action = try #require(policies.first?.node.node(at: "/Statement/0/Action"))
    let bytes = source[Int(action.span.start.offset)..<Int(action.span.end.offset)]
    #expect(String(decoding: bytes, as: UTF8.self).contains("s3:*"))
    #expect(action.text == "s3:*")
  }
}
