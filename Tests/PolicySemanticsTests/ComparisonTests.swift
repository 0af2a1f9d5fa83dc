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
      #expect(comparison.guardrails == .same)
    }
  }
}
