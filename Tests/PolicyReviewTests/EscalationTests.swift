import PolicyModel
import PolicyReview
import ServiceReference
import Testing

@Suite("A combination of actions")
struct EscalationTests {
  @Test("is completed where the resources fit each other", arguments: EscalationCase.all)
  func completion(_ escalationCase: EscalationCase) throws {
    let change = try FindingFixture.change(
      from: text(escalationCase.old),
      to: text(escalationCase.new),
      kind: .identity,
    )
    let ids = change.findings.flatMap(\.escalations).map(\.id)
    #expect(ids.contains(escalationCase.id) == escalationCase.isCompleted, "\(ids)")
  }

  private func text(_ statements: [String]) -> String? {
    guard !statements.isEmpty else { return nil }
    let list = statements.map { "{\($0)}" }.joined(separator: ", ")
    return #"{"Version": "2012-10-17", "Statement": [\#(list)]}"#
  }
}
