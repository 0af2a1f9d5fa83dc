import LocatedJSON
import TestSupport
import Testing
import ToolCommands

@Suite("The command rules")
struct RulesTests {
  @Test(
    "prints what it is asked for, as recorded",
    arguments: [
      ("rules", ["rules"]), ("rules-public-access", ["rules", "public-access"]),
      ("rules-access-removed", ["rules", "access-removed"]),
    ]
  )
  func recorded(_ name: String, _ words: [String]) throws {
    let run = ToolRun(words)
    #expect(run.status == .success && run.errors.isEmpty)
    try Golden("cli/\(name).txt").expect(run.output)
  }

  @Test("has a page for every rule that it lists, and JSON of the same rules")
  func pages() throws {
    let ids = ToolRun(["rules"]).output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    let json = ToolRun(["rules", "--json"]).output
    #expect(throws: Never.self) { try JSONNode.parse(Array(json.utf8)) }
    #expect(ids.count > 20)
    for id in ids {
      #expect(ToolRun(["rules", id]).output.hasPrefix(id))
      #expect(json.contains("\"\(id)\""))
    }
  }

  @Test("suggests a rule for one that it does not know, and takes one rule at most")
  func faults() {
    let unknown = ToolRun(["rules", "public-acess"])
    #expect(unknown.status == .failure && unknown.output.isEmpty)
    #expect(unknown.errors.contains("did you mean `public-access`?"))
    #expect(ToolRun(["rules", "a", "b"]).status == .failure)
  }
}
