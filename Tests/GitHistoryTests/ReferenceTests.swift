import GitHistory
import TestSupport
import Testing

@Suite("References")
struct ReferenceTests {
  @Test("give the tags that lead to commits")
  func tags() throws {
    let history = try HistoryBuilder()
    let first = try history.commit("first", files: ["a": "1"])
    try history.tag("v1", message: "Release")
    let second = try history.commit("second", files: ["a": "2"])
    try history.tag("light")
    try history.git("tag", "tree", "HEAD^{tree}")
    #expect(try history.repository().tags() == [tag("light", second), tag("v1", first)])
  }

  @Test("give the branch that is checked out")
  func head() throws {
    let history = try HistoryBuilder()
    #expect(try history.repository().headBranch == "refs/heads/main")
    try history.commit("first", files: ["a": "1"])
    try history.git("checkout", "--quiet", "--detach")
    #expect(try history.repository().headBranch == nil)
  }

  @Test(
    "tell what to fetch for a name",
    arguments: [
      ("origin/main", ["origin", "main"]), ("origin/team/x~2", ["origin", "team/x"]),
      ("refs/remotes/fork/main", ["fork", "main"]), ("main", nil), ("other/main", nil),
      ("origin/", nil),
    ] as [(String, [String]?)]
  )
  func remoteBranch(_ name: String, _ expected: [String]?) throws {
    let history = try HistoryBuilder()
    try history.git("remote", "add", "origin", "elsewhere")
    try history.git("remote", "add", "fork", "elsewhere")
    let branch = try history.repository().remoteBranch(named: name)
    #expect(branch.map { [$0.remote, $0.branch] } == expected)
  }

  private func tag(_ name: String, _ commit: ObjectID) -> TaggedCommit {
    TaggedCommit(name: name, commit: commit)
  }
}
