import Foundation
import TestSupport
import Testing
import ToolCommands

@Suite("The README")
struct ReadmeTests {
  @Test("shows what its commands print")
  func examples() throws {
    let page = ReadmePage(try Fixture.text("../README.md"))
    #expect(page.commands.count == 8)
    try Golden("../README.md").expect(page.rewritten(output: Self.output))
  }

  /// Runs a line such as `echo '…' | grantdiff …; echo $?` in the folder of the project.
  private static func output(of command: String) -> String {
    let asking = "; echo $?"
    var words = command.replacing(asking, with: "")
    var input: [String] = []
    if words.hasPrefix("echo '"), let end = words.range(of: "' | ") {
      input = [words[..<end.lowerBound].dropFirst(6) + "\n"]
      words = String(words[end.upperBound...])
    }
    let arguments = words.split(separator: " ").dropFirst().map(String.init)
    let run = ToolRun(["-C", Fixture.path("..")] + arguments, input: input)
    let status = command.hasSuffix(asking) ? "\(run.status.rawValue)\n" : ""
    return run.output + run.errors + status
  }
}
