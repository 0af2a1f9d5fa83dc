import GitHistory
import TestSupport
import Testing

@Suite("Comparing unusual states")
struct UnusualStateTests {
  @Test("fails during a merge and names the conflicts", arguments: [TreeState.index, .workTree])
  func conflicts(_ state: TreeState) throws {
    let history = try HistoryBuilder()
    let base = try history.commit("base", files: ["a.json": "1\n", "b.json": "1\n"])
    try history.branch("side")
    try history.commit("side", files: ["a.json": "2\n"])
    try history.check(out: "main")
    try history.commit("main", files: ["a.json": "3\n"])
    #expect(throws: SupportError.self) { try history.git("merge", "side") }
    #expect(throws: GitError.conflicts(paths: ["a.json"])) {
      try history.repository().changes(from: .commit(base), to: state)
    }
    let ours = try history.repository().resolve(":2:a.json")
    let expected = try String(history.git("rev-parse", ":2:a.json").prefix(40))
    #expect(ours == .blob(FileVersion(path: "a.json", content: .blob(ObjectID(hex: expected)))))
  }

  @Test("fails in a bare repository without files", arguments: [TreeState.index, .workTree])
  func bare(_ state: TreeState) throws {
    let history = try HistoryBuilder()
    try history.commit("first", files: ["a": "1"])
    let path = history.pathBeside("bare.git")
    try history.git("clone", "--quiet", "--bare", ".", path)
    let bare = try Repository.open(startingAt: path)
    #expect(throws: GitError.noWorkTree) { try bare.changes(from: .empty, to: state) }
    #expect(throws: GitError.noWorkTree) { try bare.changes(from: state, to: .empty) }
  }

  @Test("finds nothing between a state and itself")
  func same() throws {
    let history = try HistoryBuilder()
    let commit = try history.commit("first", files: ["a": "1"])
    let tree = try ObjectID(hex: String(history.git("rev-parse", "HEAD^{tree}").prefix(40)))
    let states: [TreeState] = [.empty, .commit(commit), .tree(tree), .index, .workTree]
    for state in states {
      #expect(try history.repository().changes(from: state, to: state) == [])
    }
    for state in states.dropFirst() {
      #expect(try history.repository().changes(from: .commit(commit), to: state) == [])
    }
  }

  @Test("gives a submodule no content")
  func submodule() throws {
    let history = try HistoryBuilder()
    let first = try history.commit("first", files: ["a": "1"])
    try history.git("update-index", "--add", "--cacheinfo", "160000,\(first.hex),module")
    let second = try history.commit("second")
    let change = try history.repository().changes(from: .commit(first), to: .commit(second))
    #expect(
      change == [
        FileChange(
          kind: .added,
          before: nil,
          after: FileVersion(path: "module", content: .none),
        )
      ]
    )
  }
}
