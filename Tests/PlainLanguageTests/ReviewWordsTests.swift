import LocatedJSON
import PlainLanguage
import PolicyModel
import PolicyReview
import PolicySemantics
import Testing

@Suite("The words for a review")
struct ReviewWordsTests {
  private static let widened = PolicyChange.made(
    comparison: .made(.widened, gained: [.made()])
  )
  private static let same = PolicyChange.made(.renamed, comparison: .made(.same))
  private static let loosened = PolicyChange.made(
    comparison: .made(.same, guardrails: .loosened, loosened: [.made(.denyRemoved)])
  )
  private static let invalid = PolicyChange.made(comparison: .made(.invalid))
  private static let problem = FileProblem(
    path: "a.json",
    side: .new,
    position: nil,
    reason: .notAFile,
  )

  private static let problemOfPolicy = FileProblem(
    path: "a.json",
    side: .new,
    position: nil,
    reason: .invalidPolicy(
      PolicyProblem(
        rule: .missingVersion,
        subject: nil,
        span: SourceSpan(
          start: SourcePosition(offset: 0, line: 1, column: 1),
          end: SourcePosition(offset: 0, line: 1, column: 1),
        ),
        pointer: "",
      ),
      documentPointer: "",
    ),
  )

  @Test(
    "count what changed in one line",
    arguments: [
      ([], [], "No change in access. No policy differs."),
      ([same], [], "No change in access. 1 policy differs in text or place only."),
      ([same, same], [], "No change in access. 2 policies differ in text or place only."),
      ([widened], [], "1 policy widened, 0 narrowed, 0 mixed"),
      (
        [widened, widened, same, loosened], [problem],
        "2 policies widened, 0 narrowed, 0 mixed; 1 with the same access; guardrails loosened in 1; 1 problem"
      ),
      ([], [problem, problem], "2 problems"),
      ([loosened], [], "guardrails loosened in 1 policy"),
      ([same, loosened], [], "1 policy with the same access; guardrails loosened in 1"),
      ([invalid, invalid], [problemOfPolicy], "2 policies invalid"),
    ] as [([PolicyChange], [FileProblem], String)]
  )
  func summary(_ changes: [PolicyChange], _ problems: [FileProblem], _ words: String) {
    #expect(ReviewWords(Self.review(changes, problems)).summary == words)
  }

  @Test("name the policies that differ in text only, and never one with a guardrail gone")
  func sameAccess() {
    let words = ReviewWords(Self.review([Self.same, Self.loosened, Self.same], []))
    #expect(
      words.sameAccess
        == "2 policies differ in text or place only: same access (new.json renamed from old.json and "
        + "new.json renamed from old.json)"
    )
    #expect(ReviewWords(Self.review([Self.loosened], [])).sameAccess == nil)
  }

  private static func review(_ changes: [PolicyChange], _ problems: [FileProblem]) -> Review {
    Review(changes: changes, problems: problems, passedOver: [], policiesUnchanged: 0)
  }
}
