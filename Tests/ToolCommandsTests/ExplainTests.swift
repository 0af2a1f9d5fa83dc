import Testing
import TestSupport
import ToolCommands

@Suite("Explaining a change")
struct ExplainTests {
  struct Call: Sendable {
    var words: [String]
    var status: Int32 = 0
  }
  typealias Case = NamedCase<Call, String>

  @Test("prints the recorded text and ends with the right status", arguments: cases)
  func prints(_ test: Case) throws {
    let story = try IngestStory()
    let run = ToolRun(["-C", story.history.path, "explain"] + test.input.words)
    #expect(run.status.rawValue == test.input.status)
    try Golden("cli/explain-\(test.expected)").expect(run.output + run.errors)
  }

  static let cases: [Case] = [
    Case("the root commit", Call(words: ["created"]), "created.txt"),
    Case("a widening", Call(words: ["widened"]), "widened.txt"),
    Case("a widening as JSON", Call(words: ["--json", "widened"]), "widened.json"),
    Case("a widening in one line", Call(words: ["--level", "1", "widened"]), "widened-1.txt"),
    Case("a widening in full", Call(words: ["--level=3", "widened"]), "widened-3.txt"),
    Case("a reformatting", Call(words: ["reformatted"]), "reformatted.txt"),
    Case(
      "a reformatting in detail",
      Call(words: ["-v", "reformatted"]),
      "reformatted-verbose.txt"
    ),
    Case("a new guardrail", Call(words: ["guarded"]), "guarded.txt"),
    Case("a rename with an edit", Call(words: ["renamed"]), "renamed.txt"),
    Case("an emptied file", Call(words: ["emptied"]), "emptied.txt"),
    Case(
      "broken and invalid files beside a good one",
      Call(words: ["broken"], status: 2),
      "broken.txt"
    ),
    Case("the whole way", Call(words: ["created..renamed"]), "created-renamed.txt"),
    Case(
      "one file against another",
      Call(words: ["created:policies/bucket.json", "renamed:policies/acme-ingest.json"]),
      "files.txt"
    ),
    Case("a clean work tree", Call(words: []), "clean.txt"),
    Case("other paths", Call(words: ["widened", "--", "notes.txt"]), "other-paths.txt"),
  ]

  @Test("reports a difference only when asked, and what could not be compared always")
  func exitStatus() throws {
    let story = try IngestStory()
    let expected: [(words: [String], status: Int32)] = [
      (["widened"], 0), (["--exit-code", "widened"], 1), (["--exit-code", "reformatted"], 0),
      (["--exit-code", "guarded"], 1), (["broken"], 2), (["--exit-code", "broken"], 2),
      (["--exit-code", "widened", "--", "notes.txt"], 0), (["--exit-code", "emptied"], 1),
    ]
    for (words, status) in expected {
      let loud = ToolRun(["-C", story.history.path, "explain"] + words)
      let quiet = ToolRun(["-C", story.history.path, "explain", "-q"] + words)
      let json = ToolRun(["-C", story.history.path, "explain", "--json"] + words)
      #expect(loud.status.rawValue == status, "\(words)")
      #expect(quiet.status.rawValue == status, "\(words)")
      #expect(json.status.rawValue == status, "\(words)")
      #expect(quiet.output.isEmpty && quiet.errors.isEmpty, "\(words)")
    }
  }

  @Test("sees the work tree, the index, and folders below the top")
  func uncommitted() throws {
    let story = try IngestStory()
    let widened = PolicyText.bucket(["s3:*", "kms:Decrypt"])
    try story.history.write("policies/acme-ingest.json", widened)
    #expect(story.run("explain", "--exit-code", "-q").status == .differs)
    #expect(story.run("explain", "--exit-code", "-q", "--staged").status == .success)
    try story.history.stage("policies/acme-ingest.json")
    #expect(story.run("explain", "--exit-code", "-q", "--staged").status == .differs)
    #expect(
      story.run("-C", "policies", "explain", "--exit-code", "-q", "acme-ingest.json").status
        == .differs
    )
    #expect(
      story.run("-C", "policies", "explain", "--exit-code", "-q", "broken.json").status == .success
    )
    #expect(story.run("explain", "--exit-code", "-q", ":(exclude)policies").status == .success)
  }

  @Test("says that a merge is compared with its first parent")
  func merge() throws {
    let story = try StoryOfTwoBranches()
    let run = ToolRun(["-C", story.history.path, "explain", "merged"])
    #expect(run.status == .success)
    #expect(
      run.errors.hasPrefix(
        "note: `merged` is a merge commit: it is compared with its first parent, "
      )
    )
    #expect(ToolRun(["-C", story.history.path, "explain", "-q", "merged"]).errors.isEmpty)
  }
}
