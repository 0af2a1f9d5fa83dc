import GitHistory
import TestSupport
import Testing

@Suite("A pathspec")
struct PathspecTests {
  /// Pathspecs as typed in the folder `policies`.
  private static let specs: [[String]] = [
    [], ["."], ["ingest.json"], ["in*"], ["*.json"], ["*"], ["team"], ["team/"], ["team/*.json"],
    ["ingest.json/"], ["../other.json"], ["../*.json"], [":/"], [":/policies"], [":/*.json"],
    [":(top)other.json"], [":(glob)*.json"], [":(glob)**/*.json"], [":(glob)team/**"],
    [":(glob)**/deep/*.json"], [":(glob,top)*.json"], [":(icase)INGEST.JSON"],
    [":(icase,top)POLICIES/*/DEEP"], [":(literal)in*"], [":(exclude)ingest.json"],
    [":!ingest.json"], [":^team"], [".", ":!*.json"], ["*.json", ":!in*"],
    [":/", ":!/other.json"],
    [":!/other.json", ":/"], ["[it]*.json"], ["[!i]*"], ["t[a-f]am/a.json"], ["ingest.jso?"],
    ["\\*.json"], ["star\\*.txt"], ["star[*].txt"], ["./team/../ingest.json"], ["nowhere"],
    ["team/deep", "ingest.json"], [":(glob)te*/*.json"], ["größe*"],
  ]

  @Test("chooses what git chooses", arguments: specs)
  func agreesWithGit(_ specs: [String]) throws {
    let history = try HistoryBuilder()
    let files = [
      "policies/ingest.json", "policies/team/a.json", "policies/team/deep/b.json",
      "policies/team/deep/c.txt", "other.json", "INGEST.json", "policies/star*.txt",
      "policies/größe.json", "policies/teams.json",
    ]
    let commit = try history.commit("all", files: Dictionary(files.map { ($0, $0) }) { $1 })
    let folder = history.path + "/policies"
    let expected = try GitCommand.run(
      ["diff", "--name-only", "-z", emptyTree, commit.hex, "--"] + specs,
      in: folder,
    )
    let repository = try Repository.open(startingAt: folder)
    let chosen = try repository.files(in: .commit(commit), paths: specs)
    #expect(chosen.map(\.path) == expected.split(separator: "\0").map(String.init))
  }

  @Test("counts an absolute path from the file system")
  func absolute() throws {
    let history = try HistoryBuilder()
    let commit = try history.commit("all", files: ["a/b.json": "", "c.json": ""])
    let repository = try Repository.open(startingAt: history.path + "/a")
    let chosen = try repository.files(in: .commit(commit), paths: [history.path + "/a"])
    #expect(chosen.map(\.path) == ["a/b.json"])
  }

  @Test(
    "fails where it cannot be followed",
    arguments: [
      ("../a", GitError.pathOutside(path: "../a")),
      (":/../a", GitError.pathOutside(path: "../a")),
      (":!:/other.json", GitError.pathOutside(path: "/other.json")),
      ("/elsewhere", GitError.pathOutside(path: "/elsewhere")),
      (
        ":(attr:binary)a",
        GitError.unsupportedPathspec(spec: ":(attr:binary)a", magic: "attr:binary")
      ),
      (":(what)a", GitError.unsupportedPathspec(spec: ":(what)a", magic: "what")),
    ]
  )
  func fails(_ spec: String, _ expected: GitError) throws {
    let history = try HistoryBuilder()
    let repository = try history.repository()
    #expect(throws: expected) { try repository.files(in: .empty, paths: [spec]) }
  }

  private let emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
}
