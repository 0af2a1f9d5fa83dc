import PolicyModel
import PolicySemantics
import Testing

@Suite("A request under policies of several kinds")
struct EvaluationCombinationTests {
  @Test("is decided as AWS documents it", arguments: EvaluationCombinationCase.all)
  func isDecided(_ combination: EvaluationCombinationCase) throws {
    let decision = Decision.of(combination.request, under: try combination.policySet())
    #expect(decision.outcome == combination.outcome)
    #expect(decision.deciders.map(\.policy) == combination.deciders)
  }

  @Test("names the statements that decided it")
  func namesDeciders() throws {
    let documents = try [
      #"{"Sid": "Other", "Effect": "Deny", "Action": "iam:*", "Resource": "*"}"#,
      #"{"Sid": "Keep", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}"#,
    ].map { second in
      try EvaluationInput.document(
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}, "#
          + second + "]}",
        kind: .scp
      )
    }
    var policies = PolicySet()
    policies.serviceControl = [[documents[0]], [documents[0], documents[1]]]
    let request = Request(
      principal: nil,
      action: "s3:DeleteObject",
      resource: "arn:aws:s3:::b/k",
      context: [:]
    )
    #expect(
      Decision.of(request, under: policies).deciders == [
        DecidingStatement(policy: .scp, level: 1, document: 1, statement: 1, sid: "Keep")
      ]
    )
  }

  @Test(
    "that one document answers alone is denied where a Deny matches, allowed where only an Allow does",
    arguments: [
      ("s3:GetObject", Decision.Outcome.allowed, [0]),
      ("s3:DeleteObject", .explicitlyDenied, [1, 2]), ("iam:GetUser", .implicitlyDenied, []),
    ]
  )
  func isDecidedByOneDocument(action: String, outcome: Decision.Outcome, statements: [Int]) throws {
    let document = try EvaluationInput.document(
      #"""
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
        {"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"},
        {"Effect": "Deny", "Action": "*:DeleteObject", "Resource": "arn:aws:s3:::b/*"}]}
      """#,
      kind: .identity
    )
    let request = Request(
      principal: nil,
      action: action,
      resource: "arn:aws:s3:::b/k",
      context: [:]
    )
    let decision = Decision.of(request, byItself: document, kind: .identity)
    #expect(decision.outcome == outcome)
    #expect(decision.deciders.map(\.statement) == statements)
    #expect(document.allows(request, kind: .identity) == (outcome == .allowed))
    #expect(document.deniesExplicitly(request, kind: .identity) == (outcome == .explicitlyDenied))
  }
}
