import Foundation
import Testing
import TestSupport
import ToolCommands

@Suite("The result of a run")
struct OutputTests {
  @Test("goes to a pager only at a terminal, coloured, and is not written twice")
  func pager() throws {
    let story = try IngestStory()
    let words = ["-C", story.history.path, "explain", "widened"]
    let run = ToolRun(words, environment: ["GIT_PAGER": "more"], isTerminal: true)
    #expect(run.output.isEmpty)
    #expect(run.pages.count == 1)
    #expect(run.pages.first?.pager.shellCommand == "more")
    #expect(run.pages.first?.text.contains("\u{1B}[") ?? false)
    try story.history.git("config", "core.pager", "delta")
    let configured = ToolRun(words, environment: ["PAGER": "more"], isTerminal: true)
    #expect(configured.pages.first?.pager.shellCommand == "delta")
    let plain = ToolRun(words, environment: ["PAGER": "more"])
    #expect(plain.pages.isEmpty)
    #expect(!plain.output.contains("\u{1B}"))
    let direct = ToolRun(["-P"] + words + ["--color=never"], isTerminal: true)
    #expect(direct.pages.isEmpty)
    #expect(direct.output == plain.output)
  }

  @Test("is coloured when asked, and the words alone say the same")
  func color() throws {
    let story = try IngestStory()
    let colored = story.run("explain", "--color=always", "widened")
    #expect(colored.output.contains("\u{1B}["))
    #expect(colored.output.contains("WIDENED"))
    let signs = story.run("explain", "widened", environment: ["LC_ALL": "C"]).output
    #expect(signs.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("goes to a file at one stroke")
  func file() throws {
    let story = try IngestStory()
    let folder = try TemporaryFolder()
    let file = folder.path + "/result.txt"
    try Data("before".utf8).write(to: URL(filePath: file))
    let expected = story.run("explain", "widened").output
    let run = story.run("explain", "widened", "-o", file)
    #expect(run.status == .success && run.output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == expected)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["result.txt"])
    #expect(story.run("explain", "widened", "-o", "-").output == expected)
    let refused = story.run("explain", "widened", "-o", folder.path + "/none/result.txt")
    #expect(refused.status == .failure)
    #expect(refused.errors.hasPrefix("error: cannot write `"))
    #expect(!refused.errors.contains("nothing was compared"))
  }

  @Test("keeps its status when the reader goes away, and a failing stream is an error")
  func closed() throws {
    let story = try IngestStory()
    let faults: [(StreamFault, ToolCommands.ExitStatus)] = [
      (.closed, .differs), (.unwritable(code: 28), .failure),
    ]
    for (fault, status) in faults {
      var messages: [String] = []
      let streams = Streams(
        input: InputSource { () throws(ToolError) in [] },
        output: OutputSink { (_) throws(ToolError) in throw .stream(fault) },
        errors: OutputSink { (bytes) throws(ToolError) in
          messages.append(String(decoding: bytes, as: UTF8.self))
        },
        page: { _, _ in false },
      )
      let words = ["-C", story.history.path, "explain", "--exit-code", "widened"]
      #expect(Tool.run(arguments: words, environment: [:], streams: streams) == status)
      let help = Tool.run(arguments: ["help"], environment: [:], streams: streams)
      #expect(help == (fault == .closed ? .success : .failure))
      #expect(messages.isEmpty == (fault == .closed))
    }
  }

  @Test("is harmless whatever files, authors and messages hold")
  func hostile() throws {
    let history = try HistoryBuilder()
    let escape = "\u{1B}]0;owned\u{7}\u{202E}"
    let author = HistoryBuilder.Author("Eve\(escape)", email: "eve@example.com")
    let policy = PolicyText.bucket(["s3:GetObject"])
      .replacing("Uploads", with: "Up\\u001b[2J\\u202eloads")
    try history.commit("first\(escape)", author: author, files: ["a\(escape).json": policy])
    for words in [["HEAD"], ["--json", "HEAD"], ["-v", "HEAD"], ["x\(escape)"]] {
      let run = ToolRun(["-C", history.path, "explain"] + words)
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control, "\(words)")
        #expect(scalar != "\u{202E}", "\(words)")
      }
      #expect(!(run.output + run.errors).isEmpty)
    }
  }
}
