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

  @Test("speaks of root users and of others whom a Deny with NotPrincipal lists")
  func namesRootUsersBesideOthers() throws {
    let list = #"{"AWS":["111122223333"],"Federated":"accounts.google.com"}"#
    let old = try EvaluationInput.document(
      EvaluationInput.statement(#""Effect":"Deny","Action":"s3:*","NotPrincipal":\#(list)"#),
      kind: .resource,
    )
    let denial = #"{"Effect":"Deny","Action":"s3:*","NotPrincipal":\#(list)}"#
    let grant = #"{"Effect":"Allow","Action":"s3:*","Principal":"*"}"#
    let new = try EvaluationInput.document(
      #"{"Version":"2012-10-17","Statement":[\#(denial),\#(grant)]}"#,
      kind: .resource,
    )
    let parts = Comparison.between(old: old, new: new, kind: .resource).gained
    let callers = Set(parts.map(\.witness.principal))
    #expect(callers == ["accounts.google.com", "arn:aws:iam::111122223333:root"])
  }

  @Test("leaves out a role that another entry of the list covers too, where it is denied")
  func leavesOutCoveredRoles() throws {
    let role = "arn:aws:iam::111122223333:role/app/R"
    let grant =
      #"{"Effect":"Allow","Principal":{"AWS":["\#(role)","111122223333"]},"Action":"s3:*"}"#
    let denial = #"{"Effect":"Deny","Principal":{"AWS":"\#(role)"},"Action":"s3:*"}"#
    let new = try EvaluationInput.document(
      #"{"Version":"2012-10-17","Statement":[\#(grant),\#(denial)]}"#,
      kind: .resource,
    )
    let parts = Comparison.between(old: nil, new: new, kind: .resource).gained
    #expect(parts.map(\.principals.included) == [["111122223333"]])
    #expect(parts.map(\.principals.excluded) == [[role]])
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
    // Nor does it depend on whether both meet in one question of the comparison.
    let other = try EvaluationInput.document(
      EvaluationInput.statement(#""Effect":"Allow","Action":"ec2:*","Resource":"*""#),
      kind: .identity,
    )
    let apart = Comparison.between(old: old, new: other, kind: .identity)
    #expect(apart.lost.map(\.resources.included) == [["arn:aws:s3:::b/${$}{aws:username}"]])
  }

  @Test("keeps its fingerprint when values, clauses and statements change places")
  func keepsFingerprint() throws {
    let old = try EvaluationInput.document(
      EvaluationInput.statement(#""Effect":"Allow","Action":"s3:*Object","Resource":"*""#),
      kind: .identity,
    )
    func lost(_ statements: String...) throws -> Set<String> {
      let list = statements.map { #"{"Effect":"Allow",\#($0)}"# }.joined(separator: ",")
      let text = #"{"Version":"2012-10-17","Statement":[\#(list)]}"#
      let new = try EvaluationInput.document(text, kind: .identity)
      let comparison = Comparison.between(old: old, new: new, kind: .identity)
      return Set(comparison.lost.map(\.fingerprint))
    }
    let one = try lost(
      #""Action":["s3:Get*","s3:aObject"],"Resource":"arn:aws:s3:::*","#
        + #""Condition":{"StringLike":{"k:a":"x*"},"Bool":{"k:b":"true"}}"#,
      #""Action":"s3:Put*","Resource":"arn:aws:s3:::b""#
    )
    let other = try lost(
      #""Action":"s3:Put*","Resource":"arn:aws:s3:::b""#,
      #""Action":["s3:aObject","s3:Get*"],"Resource":"arn:aws:s3:::*","#
        + #""Condition":{"Bool":{"k:b":"true"},"StringLike":{"k:a":"x*"}}"#
    )
    #expect(one.count > 2)
    #expect(one == other)
  }

  @Test("names what two variables share when they have the value that a condition asks of one")
  func namesSharedValues() throws {
    let tag = "arn:aws:s3:::b/${aws:PrincipalTag/team}/a"
    let name = "arn:aws:s3:::b/${aws:PrincipalTag/name}/a"
    let tests =
      #""Condition":{"StringEquals":{"aws:PrincipalTag/name":"alice","aws:UserAgent":"A"}}"#
    let old = try EvaluationInput.document(
      EvaluationInput.statement(#""Effect":"Deny","Action":"*","Resource":"\#(tag)",\#(tests)"#),
      kind: .identity,
    )
    let new = try EvaluationInput.document(
      EvaluationInput.statement(#""Effect":"Deny","Action":"*","Resource":"\#(name)""#),
      kind: .identity,
    )
    // Where both tags are alice, the two resources are one, and only the agent tells them apart.
    let shared = Comparison.between(old: old, new: new, kind: .identity).lost.filter { part in
      part.resources.excluded.isEmpty
        && part.conditions.contains { $0.key == "aws:UserAgent" && !$0.mustHold }
    }
    #expect(shared.map(\.resources.included) == [[name]])
    #expect(shared.first?.conditions.count == 1)
  }

  @Test("counts an empty text as the value of a variable where Null does not")
  func countsEmptyTexts() throws {
    let old = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username}""#
      ),
      kind: .identity,
    )
    let lost = Comparison.between(
      old: old,
      new: nil,
      kind: .identity,
      reading: Reading([.emptyTextIsAbsent, .unresolvedIsVoid]),
    ).lost
    #expect(lost.map { $0.conditions.map(\.conditionOperator.test) } == [[.stringLike]])
    #expect(lost.map { $0.conditions.map(\.values) } == [[["*"]]])
  }
}
