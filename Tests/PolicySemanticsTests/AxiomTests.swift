import PolicyModel
import PolicySemantics
import Testing

@Suite("An axiom")
struct AxiomTests {
  struct Case: CustomTestStringConvertible {
    let axiom: Axiom
    /// A condition that no request in keeping with the axiom meets.
    let impossible: String
    /// A condition on the same keys that some such request meets.
    let possible: String
    /// The principal element where the axiom speaks of requesters.
    var principal: String? = nil
    var resource = "*"

    var testDescription: String { axiom.rawValue + " " + impossible }
  }

  /// A policy that allows nothing but what a condition lets through.
  private func document(_ condition: String, _ example: Case) throws -> PolicyDocument {
    let principal = example.principal.map { #""Principal":\#($0),"# } ?? ""
    let members =
      #""Effect":"Allow",\#(principal)"Action":"sqs:SendMessage","Resource":"\#(example.resource)","#
      + #""Condition":{\#(condition)}"#
    return try EvaluationInput.document(
      EvaluationInput.statement(members),
      kind: kind(of: example),
    )
  }

  private func kind(of example: Case) -> PolicyKind {
    example.principal == nil ? .identity : .resource
  }

  private func compare(_ condition: String, _ example: Case, _ axioms: Axioms) throws -> Comparison
  {
    .between(
      old: nil,
      new: try document(condition, example),
      kind: kind(of: example),
      axioms: axioms,
    )
  }

  @Test("that is assumed leaves no difference to requests against it", arguments: Case.all)
  func assumed(_ example: Case) throws {
    var axioms = Axioms.standard
    axioms.assumed.insert(example.axiom)
    axioms.preferred.remove(example.axiom)
    #expect(try compare(example.impossible, example, axioms).verdict == .same)
    #expect(try compare(example.possible, example, axioms).verdict == .widened)
  }

  @Test("that is switched off allows every request", arguments: Case.all)
  func switchedOff(_ example: Case) throws {
    var axioms = Axioms.standard
    axioms.assumed.remove(example.axiom)
    axioms.preferred.remove(example.axiom)
    let comparison = try compare(example.impossible, example, axioms)
    #expect(comparison.verdict == .widened)
    #expect(comparison.gained.first?.against == [])
  }

  @Test(
    "that is preferred is named by a part against it and kept by others",
    arguments: Case.all.filter { Axioms.standard.preferred.contains($0.axiom) }
  )
  func preferred(_ example: Case) throws {
    let against = try compare(example.impossible, example, .standard)
    #expect(against.verdict == .widened)
    #expect(against.gained.map(\.against).allSatisfy { $0.contains(example.axiom) })
    let kept = try compare(example.possible, example, .standard)
    #expect(kept.gained.map(\.against) == [[]])
  }

  @Test("has a case each, except where several values or always-present keys are meant")
  func isComplete() {
    #expect(Set(Case.all.map(\.axiom)) == Set(Axiom.allCases))
    #expect(Axioms.standard.assumed.union(Axioms.standard.preferred) == Set(Axiom.allCases))
  }
}

extension AxiomTests.Case {
  private typealias Case = AxiomTests.Case

  /// A case for every axiom.
  static let all: [AxiomTests.Case] = [
    Case(
      axiom: .singleValues,
      impossible: #""ForAnyValue:StringEquals":{"aws:SourceVpc":"a"},"#
        + #""ForAnyValue:StringNotEquals":{"aws:SourceVpc":"a"}"#,
      possible: #""ForAnyValue:StringEquals":{"aws:SourceVpc":"a"}"#,
    ),
    Case(
      axiom: .endpoint,
      impossible: #""Null":{"aws:SourceVpce":"false","aws:SourceIp":"false"}"#,
      possible: #""Null":{"aws:SourceVpce":"false","aws:SourceIp":"true"}"#,
    ),
    Case(
      axiom: .endpoint,
      impossible: #""Null":{"aws:SourceVpc":"false","aws:VpcSourceIp":"true"}"#,
      possible: #""Null":{"aws:SourceVpc":"false","aws:VpcSourceIp":"false"}"#,
    ),
    Case(
      axiom: .serviceSource,
      impossible: #""StringEquals":{"aws:SourceAccount":"1"}"#,
      possible: #""StringEqualsIfExists":{"aws:SourceAccount":"1"}"#,
      principal: #"{"AWS":"arn:aws:iam::111122223333:role/r"}"#,
    ),
    Case(
      axiom: .serviceSource,
      impossible: #""Null":{"aws:SourceArn":"false"},"Bool":{"aws:PrincipalIsAWSService":"false"}"#,
      possible: #""Null":{"aws:SourceArn":"false"},"Bool":{"aws:PrincipalIsAWSService":"true"}"#,
    ),
    Case(
      axiom: .servicePrincipal,
      impossible: #""StringEquals":{"aws:PrincipalServiceName":"s3.amazonaws.com"}"#,
      possible: #""StringEquals":{"aws:PrincipalServiceName":"ec2.amazonaws.com"}"#,
      principal: #"{"Service":"ec2.amazonaws.com"}"#,
    ),
    Case(
      axiom: .servicePrincipal,
      impossible: #""StringEquals":{"aws:PrincipalOrgID":"o-1"}"#,
      possible: #""StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}"#,
      principal: #"{"Service":"ec2.amazonaws.com"}"#,
    ),
    Case(
      axiom: .organizationPaths,
      impossible: #""StringEquals":{"aws:PrincipalOrgID":"o-1"},"#
        + #""ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-2/*"}"#,
      possible: #""StringEquals":{"aws:PrincipalOrgID":"o-1"},"#
        + #""ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-1/r-1/*"}"#,
    ),
    Case(
      axiom: .organizationPaths,
      impossible: #""Null":{"aws:ResourceOrgID":"true","aws:ResourceOrgPaths":"false"}"#,
      possible: #""Null":{"aws:ResourceOrgID":"true","aws:ResourceOrgPaths":"true"}"#,
    ),
    Case(
      axiom: .calledVia,
      impossible: #""Null":{"aws:CalledViaFirst":"false"},"Bool":{"aws:ViaAWSService":"false"}"#,
      possible: #""Null":{"aws:CalledViaFirst":"false"},"Bool":{"aws:ViaAWSService":"true"}"#,
    ),
    Case(
      axiom: .requestTags,
      impossible: #""StringEquals":{"aws:RequestTag/team":"a"},"#
        + #""ForAllValues:StringEquals":{"aws:TagKeys":["cost"]}"#,
      possible: #""StringEquals":{"aws:RequestTag/team":"a"},"#
        + #""ForAllValues:StringEquals":{"aws:TagKeys":["cost","Team"]}"#,
    ),
    Case(
      axiom: .anonymous,
      impossible: #""StringEquals":{"aws:PrincipalType":"Anonymous"}"#,
      possible: #""StringEquals":{"aws:PrincipalType":"AssumedRole"}"#,
      principal: #"{"AWS":"arn:aws:iam::111122223333:role/r"}"#,
    ),
    Case(
      axiom: .userName,
      impossible: #""StringEquals":{"aws:username":"bob"}"#,
      possible: #""StringEquals":{"aws:username":"al"}"#,
      principal: #"{"AWS":"arn:aws:iam::111122223333:user/al"}"#,
    ),
    Case(
      axiom: .principalAccount,
      impossible: #""StringEquals":{"aws:PrincipalAccount":"111122223333"},"#
        + #""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::444455556666:*"}"#,
      possible: #""StringEquals":{"aws:PrincipalAccount":"111122223333"},"#
        + #""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:*"}"#,
    ),
    Case(
      axiom: .multiFactor,
      impossible: #""Null":{"aws:MultiFactorAuthPresent":"false","aws:TokenIssueTime":"true"}"#,
      possible: #""Null":{"aws:MultiFactorAuthPresent":"false","aws:TokenIssueTime":"false"}"#,
    ),
    Case(
      axiom: .oneTime,
      impossible: #""DateLessThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"},"#
        + #""DateGreaterThan":{"aws:EpochTime":"2026-01-01T00:00:00Z"}"#,
      possible: #""DateLessThan":{"aws:CurrentTime":"2026-01-02T00:00:00Z"},"#
        + #""DateGreaterThan":{"aws:EpochTime":"2026-01-01T00:00:00Z"}"#,
    ),
    Case(
      axiom: .alwaysPresent,
      impossible: #""Null":{"aws:SecureTransport":"true"}"#,
      possible: #""Null":{"aws:SecureTransport":"false"}"#,
    ),
    Case(
      axiom: .requester,
      impossible: #""ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/s"}"#,
      possible: #""ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/r"}"#,
      principal: #"{"AWS":"arn:aws:iam::111122223333:role/r"}"#,
    ),
    Case(
      axiom: .requester,
      impossible: #""StringNotLike":{"aws:userid":"*:*"}"#,
      possible: #""StringLike":{"aws:userid":"AROAEXAMPLE:*"}"#,
      principal: #"{"AWS":"arn:aws:iam::111122223333:role/r"}"#,
    ),
    Case(
      axiom: .resourceAccount,
      impossible: #""StringEquals":{"aws:ResourceAccount":"444455556666"}"#,
      possible: #""StringEquals":{"aws:ResourceAccount":"111122223333"}"#,
      resource: "arn:aws:sqs:us-east-1:111122223333:q",
    ),
  ]
}
