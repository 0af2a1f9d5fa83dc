import Testing
import ToolCommands

@Suite("A command with words that do not go together")
struct UsageTests {
  typealias Case = NamedCase<[String], String>

  @Test("ends with status 2 and says which", arguments: cases)
  func isRefused(_ test: Case) {
    let run = ToolRun(test.input)
    #expect(run.status == .failure)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").first.map(String.init) == "error: " + test.expected)
    #expect(!run.errors.contains("nothing was compared"))
  }

  static let cases: [Case] = [
    Case("no command", [], "no command is given"),
    Case("only global options", ["-v"], "no command is given"),
    Case(
      "one policy",
      ["compare", "a.json"],
      "`compare` takes two policies, OLD and NEW: 1 word is given",
    ),
    Case(
      "three policies",
      ["compare", "a", "b", "--", "c"],
      "`compare` takes two policies, OLD and NEW: 3 words are given",
    ),
    Case(
      "standard input twice",
      ["compare", "-", "-"],
      "`-`, standard input, can be read only once"
    ),
    Case(
      "standard input twice without a repository",
      ["explain", "--no-index", "-", "-"],
      "`-`, standard input, can be read only once",
    ),
    Case("standard input as a revision", ["explain", "-"], "`-`, standard input, is no revision"),
    Case(
      "one file without a repository",
      ["explain", "--no-index", "a"],
      "`explain --no-index` takes two files: 1 word is given",
    ),
    Case(
      "the index without a repository",
      ["explain", "--no-index", "--staged", "a", "b"],
      "`--no-index` and `--staged` cannot be used together",
    ),
    Case("no batch", ["evaluate"], "`evaluate` needs `--batch`"),
    Case(
      "a file beside a batch",
      ["evaluate", "--batch", "a"],
      "`--batch` and `a` cannot be used together"
    ),
    Case(
      "a policy beside a batch",
      ["compare", "--batch", "a"],
      "`--batch` and `a` cannot be used together",
    ),
    Case(
      "a kind beside a batch",
      ["compare", "--batch", "--kind=scp"],
      "`--batch` and `--kind` cannot be used together",
    ),
    Case(
      "words beside a batch",
      ["compare", "--batch", "--format=text"],
      "`--batch` and `--format text` cannot be used together",
    ),
    Case("an unknown topic", ["help", "revision"], "no help on `revision`"),
    Case(
      "two topics",
      ["help", "explain", "compare"],
      "`help` takes one topic: 2 words are given"
    ),
    Case(
      "an escape sequence",
      ["\u{1B}[2Jexplain"],
      "unknown command `\\u{1B}[2Jexplain`",
    ),
  ]
}
