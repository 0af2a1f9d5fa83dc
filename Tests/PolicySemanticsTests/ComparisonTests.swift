import PolicyModel
import PolicySemantics
import Testing

@Suite("Comparing two documents")
struct ComparisonTests {
  @Test(
    "gives the documented verdict",
    arguments: ComparisonCase.documented + ComparisonCase.guardrails + ComparisonCase.principals
  )
  func verdicts(_ example: ComparisonCase) throws {
    let comparison = try example.comparison()
    #expect(comparison.verdict == example.verdict)
    #expect(comparison.guardrails == example.guardrails)
    if let parts = example.parts {
      let found = (comparison.gained + comparison.lost).map { part in
        "\(part.effect.rawValue) \(part.statement.index) \(part.actions.included.joined(separator: ","))"
      }
      #expect(found == parts)
    }
  }

  @Test(
    "the other way round gives the reverse verdict",
    arguments: ComparisonCase.documented + ComparisonCase.principals
  )
  func reversal(_ example: ComparisonCase) throws {
    let reversed = ComparisonCase(
      rule: example.rule,
      old: example.new,
      new: example.old,
      kind: example.kind,
      verdict: .same,
    )
    let verdict = try reversed.comparison().verdict
    let expected: Verdict =
      switch example.verdict {
      case .widened: .narrowed
      case .narrowed: .widened
      case .same, .mixed, .undecided, .invalid: example.verdict
      }
    #expect(verdict == expected)
  }

  @Test(
    "of a document with itself gives the same access",
    arguments: ComparisonCase.documented + ComparisonCase.guardrails + ComparisonCase.principals
  )
  func reflexivity(_ example: ComparisonCase) throws {
    for text in [example.old, example.new] {
      let twice = ComparisonCase(
        rule: example.rule,
        old: text,
        new: text,
        kind: example.kind,
        verdict: .same,
      )
      let comparison = try twice.comparison()
      #expect(comparison.verdict == .same || comparison.verdict == .invalid)
      #expect(comparison.guardrails == (comparison.verdict == .invalid ? .undecided : .same))
    }
  }

  @Test("a Deny with NotPrincipal leaves out those alone whose every layer is listed")
  func notPrincipal() throws {
    let deny =
      #"{"Effect":"Deny","NotPrincipal":{"AWS":["111122223333","arn:aws:iam::111122223333:user/U","arn:aws:iam::111122223333:role/R"]},"Action":"*","Resource":"*"}"#
    let allow = #"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#
    let example = ComparisonCase(
      rule: "P-22",
      old: allow + "," + deny,
      new: allow,
      kind: .resource,
      verdict: .widened,
    )
    let gained = try example.comparison().gained
    #expect(gained.map(\.principals.excluded) == [["arn:aws:iam::111122223333:user/U"]])
  }

  @Test("tells a key with two values from one with one, though no clause tells the values apart")
  func countsValues() throws {
    let example = ComparisonCase(
      rule: "C-15",
      old: EvaluationInput.statement(
        #""Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringLike":{"app:k":"*"}}"#
      ),
      new: EvaluationInput.statement(
        #""Effect":"Allow","Action":"*","Resource":"*","Condition":"#
          + #"{"ForAllValues:StringLike":{"app:k":"*"},"Null":{"app:k":"false"}}"#
      ),
      kind: .identity,
      verdict: .widened,
    )
    #expect(try example.comparison().verdict == .widened)
  }

  @Test("of a policy that names no principals is about callers who have an account")
  func isAboutIdentities() throws {
    let own = #""Effect":"Allow","Action":"s3:*","Resource":"*","#
    let user = #"{\#(own)"Condition":{"StringEquals":{"aws:PrincipalType":"User"}}}"#
    let nobody = #"{\#(own)"Condition":{"Null":{"aws:PrincipalAccount":"true"}}}"#
    let example = ComparisonCase(
      rule: "X14",
      old: #"{"Version":"2012-10-17","Statement":[\#(user)]}"#,
      new: #"{"Version":"2012-10-17","Statement":[\#(user),\#(nobody)]}"#,
      kind: .identity,
      verdict: .same,
    )
    #expect(try example.comparison().verdict == .same)
  }
}
