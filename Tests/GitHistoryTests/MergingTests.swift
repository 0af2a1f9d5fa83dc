import GitHistory
import TestSupport
import Testing

@Suite("Merging in memory")
struct MergingTests {
  private let history: HistoryBuilder
  private let ours: ObjectID

  init() throws {
    history = try HistoryBuilder()
    try history.commit("base", files: ["a.json": SamplePolicy.put, "b.json": "1\n"])
    try history.branch("side")
    try history.check(out: "main")
    ours = try history.commit("ours", files: ["b.json": "ours\n"])
    try history.check(out: "side")
  }

  @Test("gives what git would commit and writes nothing")
  func merges() throws {
    let theirs = try history.commit("theirs", files: ["a.json": SamplePolicy.putAndDelete])
    let before = try history.git("count-objects")
    let repository = try history.repository()
    let merged = try repository.merged(ours, theirs)
    let changes = try repository.changes(from: .commit(ours), to: merged)
    #expect(NameStatus.lines(changes) == ["M a.json"])
    let file = try #require(changes.first?.after)
    let content = try repository.contents(of: file, limit: 1000)
    #expect(String(decoding: content, as: UTF8.self) == SamplePolicy.putAndDelete)
    #expect(try history.git("count-objects") == before)
    try history.check(out: "main")
    let commit = try history.merge("side", "merge")
    let expected = try String(history.git("rev-parse", commit.hex + "^{tree}").prefix(40))
    #expect(merged == .tree(ObjectID(hex: expected)))
  }

  @Test("fails with the files that both changed")
  func conflicts() throws {
    let theirs = try history.commit("theirs", files: ["b.json": "theirs\n"])
    #expect(throws: GitError.conflicts(paths: ["b.json"])) {
      try history.repository().merged(ours, theirs)
    }
  }
}
