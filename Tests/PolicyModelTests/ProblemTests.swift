import LocatedJSON
import PolicyModel
import Testing

@Suite("Reading a policy")
struct ProblemTests {
  @Test("finds every problem in its place and nothing else", arguments: ProblemCase.all)
  func findsProblems(_ problemCase: ProblemCase) throws {
    let problems = try problemCase.reading().problems
    let found = problems.map {
      ProblemCase.Expected(rule: $0.rule, pointer: $0.pointer, subject: $0.subject)
    }
    #expect(found == problemCase.expected)
    #expect(problems.map { Int($0.span.start.offset) } == problemCase.offsets)
  }

  @Test("gives a document unless a problem is an error", arguments: ProblemCase.all)
  func givesDocument(_ problemCase: ProblemCase) throws {
    let hasError = problemCase.expected.contains { $0.rule.isError }
    #expect(try (problemCase.reading().document == nil) == hasError)
  }

  @Test("has a case for every rule")
  func coversEveryRule() {
    let tested = Set(ProblemCase.all.flatMap(\.expected).map(\.rule))
    #expect(PolicyRule.allCases.filter { !tested.contains($0) } == [])
  }
}
