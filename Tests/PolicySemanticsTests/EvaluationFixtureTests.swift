import LocatedJSON
import PolicyModel
import PolicySemantics
import TestSupport
import Testing

@Suite("A shipped policy")
struct EvaluationFixtureTests {
  @Test(
    "answers as its author meant it",
    arguments: EvaluationFixtureCase.identity + EvaluationFixtureCase.shared
  )
  func answers(_ example: EvaluationFixtureCase) throws {
    let kind = try example.kind
    let text = try Fixture.text("policies/\(example.policy).json")
    let document = try EvaluationInput.document(text, kind: kind)
    let request = Request(
      principal: example.principal,
      action: example.action,
      resource: example.resource,
      context: try EvaluationInput.context(example.context)
    )
    #expect(Decision.of(request, byItself: document, kind: kind).outcome == example.outcome)
  }

  @Test("is read without a problem, and is asked something")
  func isRead() throws {
    let names = try Fixture.names(in: "policies").map { $0.replacing(".json", with: "") }
    let asked = (EvaluationFixtureCase.identity + EvaluationFixtureCase.shared).map(\.policy)
    #expect(Set(names) == Set(asked))
    for name in names {
      let node = try JSONNode.parse(try Fixture.bytes("policies/\(name).json"))
      let kind = try EvaluationFixtureCase.kind(of: name)
      let rules = PolicyReading.read(node, kind: kind).problems.map(\.rule)
      #expect(rules == (kind == .endpoint ? [.missingVersion] : []), "\(name)")
    }
  }
}
