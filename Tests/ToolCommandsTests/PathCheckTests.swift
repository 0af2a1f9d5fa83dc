import TestSupport
import Testing

@testable import ToolCommands

@Suite("A path of a command line")
struct PathCheckTests {
  typealias Case = NamedCase<[String], String?>

  private static let policies: [String: String] = [
    "policies/a.json": PolicyText.identity(#""s3:*""#), "notes.txt": "notes\n",
  ]

  private static let cases: [Case] = [
    Case("a folder", ["HEAD~1", "HEAD", "--", "policies"], nil),
    Case("a file that is gone", ["HEAD~1", "HEAD", "--", "policies/a.json"], nil),
    Case("a file that did not change", ["HEAD~1", "HEAD", "--", "notes.txt"], nil),
    Case("a slip of the pen", ["HEAD~1", "HEAD", "--", "polices"], "polices"),
    Case("one slip of two", ["HEAD~1", "HEAD", "--", "policies", "note.txt"], "note.txt"),
    Case("a file of neither side", ["HEAD", "HEAD", "--", "policies/a.json"], "policies/a.json"),
    Case("a pattern", ["HEAD~1", "HEAD", "--", "*.yaml"], "*.yaml"),
    Case("what is left out", ["HEAD~1", "HEAD", "--", "policies", ":!none", ":(exclude)no"], nil),
    Case("in the work tree", ["--", "nothing"], "nothing"),
  ]

  @Test("matches a file on one side, or the run fails", arguments: cases)
  func check(_ test: Case) throws {
    let history = try HistoryBuilder()
    try history.commit("Begin", files: Self.policies)
    try history.remove("policies/a.json")
    try history.commit("End")
    let run = ToolRun(["-C", history.path, "explain", "--exit-code"] + test.input)
    guard let path = test.expected else {
      #expect(run.status != .failure, "\(run.errors)")
      return
    }
    #expect(run.status == .failure)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(" matches `\(path)`\n"), "\(run.errors)")
  }
}
