import PolicyModel
import PolicyReview
import Testing

@Suite("A condition on access for everyone")
struct ConfinementTests {
  @Test("keeps strangers out, or only narrows, or neither", arguments: ConfinementCase.all)
  func confinement(_ confinement: ConfinementCase) throws {
    let statement = #""Effect": "Allow", "Principal": "*", "Action": "s3:GetObject""#
    let change = try FindingFixture.change(
      from: nil,
      to: """
        {"Version": "2012-10-17", "Statement": {\(statement), "Resource": "arn:aws:s3:::a/*",
         "Condition": {\(confinement.condition)}}}
        """,
      kind: .resource,
    )
    let rule: FindingRule = confinement.keepsOut ? .wildcardPrincipal : .publicAccess
    #expect(change.findings.first?.rule == rule)
    let read = try #require(change.findings.first { $0.rule == .dataExfiltration })
    #expect(read.isConditioned == confinement.confines)
    #expect(read.severity == (confinement.confines ? .low : .medium))
  }
}
