import GitHistory
import TestSupport
import Testing

@Suite("Resolving a revision")
struct ResolvingTests {
  @Test(
    "finds the commit that git finds",
    arguments: [
      "HEAD", "@", "main", "refs/heads/main", "HEAD~1", "HEAD^", "HEAD^2", "HEAD~1^{commit}", "v1",
      "v1^{}", "light", "stash@{0}", ":/first", "HEAD^{/side}", "main@{1}", "side", "heads/side",
      "@{-1}", "HEAD@{0}", "v1~1", "side@{upstream}", "side@{u}", "origin/main",
      "v1-0-gABBREVIATED",
      "ABBREVIATED",
    ]
  )
  func findsCommit(_ spec: String) throws {
    let history = try Self.history()
    if spec.hasPrefix("stash") {
      try history.write("b.json", "stashed")
      try history.git("stash", "--quiet")
    }
    let abbreviation = try String(history.git("rev-parse", "v1^{commit}").prefix(8))
    let name = spec.replacing("ABBREVIATED", with: abbreviation)
    let expected = try history.git("rev-list", "-1", name).prefix(40)
    #expect(try history.repository().resolveCommit(name).id.hex == String(expected))
  }

  @Test(
    "finds the file or tree that git finds",
    arguments: [
      "HEAD:policies/a.json", "v1:policies/a.json", "HEAD:policies", "HEAD:", "HEAD^{tree}",
      ":policies/a.json", ":0:policies/a.json", ":größe.json", "HEAD:./a.json", "HEAD:../b.json",
      "HEAD:./", ":./a.json", "HEAD^{/side}:policies/a.json", "HEAD~1:policies/a.json",
    ]
  )
  func findsObject(_ spec: String) throws {
    let history = try Self.history()
    let folder = history.path + "/policies"
    let expected = try GitCommand.run(["rev-parse", "--verify", spec], in: folder).prefix(40)
    let repository = try Repository.open(startingAt: folder)
    switch try repository.resolve(spec) {
    case .tree(let id): #expect(id.hex == String(expected))
    case .blob(let file): #expect(file.content == .blob(ObjectID(hex: String(expected))))
    case .commit: Issue.record("a commit")
    }
  }

  @Test("fails with what is wrong", arguments: ResolvingFailure.all)
  func fails(_ example: ResolvingFailure) throws {
    let history = try Self.history()
    #expect(throws: example.expected) { try history.repository().resolve(example.spec) }
  }

  @Test("says that there is no commit yet", arguments: ["HEAD", "@", "HEAD~1", "HEAD:a.json"])
  func unborn(_ spec: String) throws {
    let history = try HistoryBuilder()
    let repository = try history.repository()
    #expect(repository.isHeadUnborn)
    #expect(throws: GitError.unbornHead) { try repository.resolve(spec) }
  }

  @Test("says when an abbreviation stands for two objects")
  func ambiguous() throws {
    let history = try HistoryBuilder()
    // The hashes of both contents begin with 8324.
    try history.commit("first", files: ["a": "142", "b": "784"])
    #expect(throws: GitError.ambiguousRevision(spec: "8324")) {
      try history.repository().resolve("8324")
    }
  }

  /// Two commits, a side branch, a merge, tags and a remote.
  private static func history() throws -> HistoryBuilder {
    let history = try HistoryBuilder()
    try history.commit("first", files: ["b.json": "{}", "größe.json": "{ }"])
    try history.commit("second", files: ["policies/a.json": SamplePolicy.put])
    try history.tag("v1", message: "Release 1")
    try history.tag("light")
    try history.branch("side")
    try history.commit("side", files: ["c.json": "[]"])
    try history.check(out: "main")
    try history.commit("third", files: ["policies/a.json": SamplePolicy.putAndDelete])
    try history.merge("side", "Merge side")
    try history.write(".git/refs/remotes/origin/main", history.text(of: ".git/refs/heads/main"))
    try history.write(".git/config", history.text(of: ".git/config") + remote)
    return history
  }

  private static let remote = """
    [remote "origin"]
      url = elsewhere
      fetch = +refs/heads/*:refs/remotes/origin/*
    [branch "side"]
      remote = origin
      merge = refs/heads/main

    """
}
