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

  @Test("keeps a thousand problems, and an error that comes after them")
  func limitsProblems() throws {
    let warnings = Array(repeating: "\"\u{100}\"", count: 1200).joined(separator: ",")
    let condition = #"{"StringLike":{"a:b":["# + warnings + #"]},"No":{"a:b":1},"Nor":{"a:b":1}}"#
    let problems = try ProblemCase("many", ProblemCase.condition(condition)).reading().problems
    #expect(problems.count == 1001)
    #expect(problems.filter { $0.rule.isError }.map(\.subject) == ["No"])
  }

  @Test("has a case for every rule")
  func coversEveryRule() {
    let tested = Set(ProblemCase.all.flatMap(\.expected).map(\.rule))
    #expect(PolicyRule.allCases.filter { !tested.contains($0) } == [])
  }
}
