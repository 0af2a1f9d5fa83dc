import PolicyModel
import PolicySemantics
import Testing

@Suite("A part")
struct PartDescriptionTests {
  @Test("leaves out the root user whose account a Deny with NotPrincipal lists")
  func namesRootUsers() throws {
    let old = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Deny","Action":"s3:*","NotPrincipal":{"AWS":["111122223333"]}"#
      ),
      kind: .resource,
    )
    let parts = Comparison.between(old: old, new: nil, kind: .resource).gained
    #expect(parts.map(\.principals.included) == [["*"]])
    let condition = try #require(parts.first?.conditions.first)
    #expect(!condition.mustHold)
    #expect(condition.conditionOperator.spelling == "ArnEquals")
    #expect(condition.key == "aws:PrincipalArn")
    #expect(condition.values == ["arn:*:iam::111122223333:root"])
  }

  @Test("tells text from a variable where the two versions of the language meet")
  func tellsTextFromVariables() throws {
    let members = #""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}""#
    let old = try EvaluationInput.document(
      EvaluationInput.statement(members, version: "2008-10-17"),
      kind: .identity,
    )
    let new = try EvaluationInput.document(EvaluationInput.statement(members), kind: .identity)
    let comparison = Comparison.between(old: old, new: new, kind: .identity)
    #expect(comparison.gained.map(\.resources.included) == [["arn:aws:s3:::b/${aws:username}"]])
    #expect(comparison.lost.map(\.resources.included) == [["arn:aws:s3:::b/${$}{aws:username}"]])
  }
}
