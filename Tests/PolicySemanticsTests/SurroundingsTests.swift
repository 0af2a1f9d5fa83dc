import PolicyModel
import PolicySemantics
import Testing

@Suite("Policies around a comparison")
struct SurroundingsTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let principal: String
    let cap: PolicyKind
    let verdict: Verdict

    init(_ name: String, _ principal: String, _ cap: PolicyKind, _ verdict: Verdict) {
      (testDescription, self.principal, self.cap, self.verdict) = (name, principal, cap, verdict)
    }
  }

  private static let account = "arn:aws:iam::111122223333:"
  private static let serviceRole =
    account + "role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"

  static let cases = [
    Case("a role under an SCP", #"{"AWS":"\#(account)role/r"}"#, .scp, .same),
    Case("a service under an SCP (E-32)", #"{"Service":"s3.amazonaws.com"}"#, .scp, .widened),
    Case("anyone under an SCP (E-31)", #""*""#, .scp, .widened),
    Case(
      "a service-linked role under an SCP (E-33)",
      #"{"AWS":"\#(serviceRole)"}"#,
      .scp,
      .widened
    ),
    Case(
      "an account with its service-linked roles under an SCP (E-33)",
      #"{"AWS":"\#(account)root"}"#,
      .scp,
      .widened
    ),
    Case("a role under an RCP", #"{"AWS":"\#(account)role/r"}"#, .rcp, .same),
    Case("a service under an RCP (T-32)", #"{"Service":"s3.amazonaws.com"}"#, .rcp, .same),
    Case("a service-linked role under an RCP", #"{"AWS":"\#(serviceRole)"}"#, .rcp, .widened),
    Case(
      "a user named under a boundary (E-5)",
      #"{"AWS":"\#(account)user/u"}"#,
      .boundary,
      .widened
    ),
    Case(
      "a service under a boundary (E-32)",
      #"{"Service":"s3.amazonaws.com"}"#,
      .boundary,
      .widened
    ),
  ]

  @Test("cap only those whom they reach", arguments: cases)
  func reach(_ example: Case) throws {
    let members =
      #""Effect":"Allow","Principal":\#(example.principal),"Action":"s3:*","Resource":"*""#
    let new = try EvaluationInput.document(EvaluationInput.statement(members), kind: .resource)
    let comparison = Comparison.between(
      old: nil,
      new: new,
      kind: .resource,
      surroundings: try surroundings(example.cap),
    )
    #expect(comparison.verdict == example.verdict)
    #expect(comparison.undecided.isEmpty)
  }

  private func surroundings(_ cap: PolicyKind) throws -> Surroundings {
    let scp = #""Effect":"Allow","Action":"ec2:*","Resource":"*""#
    let rcp = #""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*""#
    let document = try EvaluationInput.document(
      EvaluationInput.statement(cap == .rcp ? rcp : scp),
      kind: cap,
    )
    switch cap {
    case .boundary: return Surroundings(boundary: [document])
    case .scp: return Surroundings(serviceControl: [[document]])
    default: return Surroundings(resourceControl: [[document]])
    }
  }

  @Test("never keep anyone from retiring grants by an RCP (T-32)")
  func retireGrant() throws {
    let new = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"kms:*","Resource":"*""#
      ),
      kind: .resource,
    )
    let rcp = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Deny","Principal":"*","Action":"kms:*","Resource":"*""#
      ),
      kind: .rcp,
    )
    let comparison = Comparison.between(
      old: nil,
      new: new,
      kind: .resource,
      surroundings: Surroundings(resourceControl: [[rcp]]),
    )
    #expect(comparison.verdict == .widened)
    let reached = comparison.gained.filter { $0.principals.sparedBy.isEmpty }
    #expect(reached.map(\.witness.action) == ["kms:retiregrant"])
  }

  @Test("are named by resources as their own kind reads them")
  func spellsOutShortARNs() throws {
    let old = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Deny","Principal":"*","Action":"s3:*","NotResource":"arn:aws:sqs:us-*""#
      ),
      kind: .rcp,
    )
    let scp = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Allow","Action":"*","Resource":"arn:aws:sqs:us-*""#
      ),
      kind: .scp,
    )
    let gained = Comparison.between(
      old: old,
      new: nil,
      kind: .rcp,
      surroundings: Surroundings(serviceControl: [[scp]]),
    ).gained
    let reached = gained.filter { $0.principals.sparedBy.isEmpty }
    #expect(reached.map(\.resources.included) == [["arn:aws:sqs:us-*:*:*"]])
  }

  @Test("take no session for one of a service-linked role by a path that nobody gave it")
  func sessionsWithVariables() throws {
    let principal = #"{"AWS":"arn:aws:sts::111122223333:assumed-role/R/s1"}"#
    let condition = #"{"StringNotLike":{"s3:prefix":"${aws:username}"}}"#
    let new = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Allow","Principal":\#(principal),"Action":"*","Condition":\#(condition)"#
      ),
      kind: .resource,
    )
    let scp = try EvaluationInput.document(
      EvaluationInput.statement(#""Effect":"Allow","Action":"*","Resource":"*""#),
      kind: .scp,
    )
    let comparison = Comparison.between(
      old: nil,
      new: new,
      kind: .resource,
      surroundings: Surroundings(serviceControl: [[scp]]),
    )
    #expect(comparison.undecided.isEmpty)
    #expect(comparison.verdict == .widened)
  }

  @Test("name the action that an RCP never reaches, and whom a cap spares")
  func namesWhatIsSpared() throws {
    let old = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Allow","Principal":"*","Action":"sns:Publish","Resource":"*""#
      ),
      kind: .resource,
    )
    let new = try EvaluationInput.document(
      EvaluationInput.statement(#""Effect":"Allow","Principal":"*","Action":"*","Resource":"*""#),
      kind: .resource,
    )
    let rcp = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Deny","Principal":"*","Action":["s3:*","kms:*"],"Resource":"*""#
      ),
      kind: .rcp,
    )
    let gained = Comparison.between(
      old: old,
      new: new,
      kind: .resource,
      surroundings: Surroundings(resourceControl: [[rcp]]),
    ).gained
    #expect(gained.contains { $0.actions.included == ["kms:RetireGrant"] })
    let spared = gained.filter { $0.principals.sparedBy == [.rcp] }
    #expect(spared.map(\.witness.principal?.isServiceLinkedRole) == [true])
    #expect(spared.map(\.actions.included) == [["kms:*", "s3:*"]])
    for part in gained where part.principals.sparedBy.isEmpty {
      #expect(!part.actions.included.contains("s3:*"))
    }
  }
}

extension String {
  fileprivate var isServiceLinkedRole: Bool { contains(":role/aws-service-role/") }
}
