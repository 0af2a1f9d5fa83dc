import Testing
import TestSupport
import ToolCommands

@Suite("The help")
struct HelpTests {
  @Test(
    "of each command and topic is as recorded",
    arguments: [
      "explain", "compare", "can", "evaluate", "rules", "schema", "help", "revisions", "readings",
      "names",
    ]
  )
  func page(_ topic: String) throws {
    let run = ToolRun(["help", topic])
    #expect(run.status == .success && run.errors.isEmpty)
    try Golden("cli/help-\(topic).txt").expect(run.output)
    if !["revisions", "readings", "names"].contains(topic) {
      #expect(ToolRun([topic, "--help"]).output == run.output)
      #expect(ToolRun(["-h", topic]).output == run.output)
    }
  }

  @Test("leads with examples, and no line is wider than a page")
  func examples() {
    for words in [
      ["help"], ["help", "explain"], ["help", "compare"], ["help", "can"], ["help", "rules"],
      ["help", "revisions"], ["help", "readings"], ["help", "names"],
    ] {
      let lines = ToolRun(words).output.split(separator: "\n")
      #expect(lines.dropFirst().first == "Examples:", "\(words)")
      for line in lines { #expect(line.count <= 100, "\(line)") }
    }
  }

  @Test("and the version are printed without a command")
  func overview() throws {
    let run = ToolRun(["--help"])
    #expect(run.status == .success)
    try Golden("cli/help.txt").expect(run.output)
    let version = ToolRun(["--version"])
    #expect(version.output.hasPrefix("grantdiff ") && version.output.count { $0 == "\n" } == 1)
    let lines = ToolRun(["--version", "-v"]).output.split(separator: "\n")
    let patterns = [
      /grantdiff \d+\.\d+\.\d+/, /libgit2 \d+\.\d+\.\d+/, /simdjson \d+\.\d+\.\d+/,
      /libyaml \d+\.\d+\.\d+/, /policy language 2012-10-17 and 2008-10-17/,
      /facts about AWS of \d{4}-\d\d-\d\d: \d+ services, \d+ actions, .*/,
    ]
    #expect(lines.count == patterns.count)
    for (line, pattern) in zip(lines, patterns) {
      #expect(line.wholeMatch(of: pattern) != nil, "\(line)")
    }
  }
}
