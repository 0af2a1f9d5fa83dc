import LocatedJSON
import PolicyModel
import PolicySemantics
import Testing

@Suite("A request of which some keys are not known")
struct RulingTests {
  @Test("is decided where the known ones decide it, else the keys are named", arguments: cases)
  func isDecided(_ test: RulingCase) throws {
    let ruling = Ruling.of(test.partial, under: try test.policySet())
    #expect(ruling.verdict == test.verdict)
    #expect(ruling.keys.map { $0.name.lowercased() } == test.keys.map { $0.lowercased() })
    #expect((ruling.decision == nil) == (test.verdict == .dependent))
  }

  static let cases = RulingCase.all

  @Test("depends on keys whose examples decide it by themselves", arguments: cases)
  func examples(_ test: RulingCase) throws {
    let policies = try test.policySet()
    let ruling = Ruling.of(test.partial, under: policies)
    let examples = [(ruling.allowed, Ruling.Verdict.allowed), (ruling.refused, .refused)]
    for (example, verdict) in examples {
      guard let example else { continue }
      #expect(Ruling.of(test.partial.with(example), under: policies).verdict == verdict)
    }
    #expect((ruling.allowed != nil && ruling.refused != nil) == (ruling.verdict == .dependent))
  }

  @Test("names the places that read a key, in every policy")
  func places() throws {
    var policies = PolicySet()
    policies.identity = [
      try EvaluationInput.document(
        """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/${aws:PrincipalTag/t}"},
          {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {
            "StringLike": {"aws:PrincipalTag/t": "x*"}}}]}
        """,
        kind: .identity,
      )
    ]
    let request = Request(
      principal: RulingCase.role,
      action: "s3:GetObject",
      resource: "arn:aws:s3:::b/k",
      context: [:],
    )
    let ruling = Ruling.of(PartialRequest(request), under: policies)
    let places = ruling.keys.flatMap(\.places)
    #expect(places.map(\.statement.statement) == [0, 1])
    #expect(places.map { Int($0.span.start.line) } == [2, 4])
  }

  @Test("is undecided, and says so, when there are too many cases")
  func budget() throws {
    let clauses = (0..<40).map { #""k:\#($0)": ["a", "b", "c", "d*", "*e"]"# }
    let odd = clauses.joined(separator: ", ")
    let statements = (0..<40).map { index in
      """
      {"Effect": "\(index % 2 == 0 ? "Allow" : "Deny")", "Action": "s3:*", "Resource": "*",
       "Condition": {"StringLike": {\(odd.replacing("k:", with: "k:\(index % 4)"))},
                     "StringNotLike": {"k:x\(index)": "${k:y\(index)}"}}}
      """
    }
    var policies = PolicySet()
    policies.identity = [
      try EvaluationInput.document(
        #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ","))]}"#,
        kind: .identity,
      )
    ]
    policies.boundary = [
      try EvaluationInput.document(
        EvaluationInput.statement(#""Effect": "Allow", "Action": "ec2:*", "Resource": "*""#),
        kind: .boundary,
      )
    ]
    let request = Request(
      principal: RulingCase.role,
      action: "s3:GetObject",
      resource: "arn:aws:s3:::b/k",
      context: [:],
      resourceAccount: "111122223333",
    )
    #expect(Ruling.of(PartialRequest(request), under: policies).verdict == .refused)
    policies.boundary = []
    let ruling = Ruling.of(PartialRequest(request), under: policies)
    #expect([.dependent, .undecided].contains(ruling.verdict))
    #expect(!ruling.keys.isEmpty)
  }

  @Test("rests on the account of the resource only where another one would change the answer")
  func owner() throws {
    let allowed = RulingCase("", [RulingCase.allow()], .allowed)
    #expect(Ruling.of(allowed.partial, under: try allowed.policySet()).restsOnOwner)
    let refused = RulingCase("", [RulingCase.deny()], .refused)
    #expect(!Ruling.of(refused.partial, under: try refused.policySet()).restsOnOwner)
    let told = RulingCase("", in: "111122223333", [RulingCase.allow()], .allowed)
    #expect(!Ruling.of(told.partial, under: try told.policySet()).restsOnOwner)
  }
}

extension PartialRequest {
  /// The request with the keys of an example given.
  func with(_ example: Ruling.Example) -> PartialRequest {
    var context = request.context
    for (key, value) in example.context {
      if let value { context[key] = value }
    }
    return PartialRequest(
      Request(
        principal: request.principal,
        action: request.action,
        resource: request.resource,
        context: context,
        resourceAccount: request.resourceAccount,
      ),
      absentKeys: absentKeys + example.context.filter { $0.value == nil }.map(\.key),
      othersAreAbsent: othersAreAbsent,
    )
  }
}
