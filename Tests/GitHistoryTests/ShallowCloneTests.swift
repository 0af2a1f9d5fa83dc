import GitHistory
import TestSupport
import Testing

@Suite("A shallow clone")
struct ShallowCloneTests {
  /// Two branches that part after the second of three common commits.
  private let history: HistoryBuilder
  private let commits: [ObjectID]
  private let side: [ObjectID]

  init() throws {
    history = try HistoryBuilder()
    var commits: [ObjectID] = []
    for number in 0..<4 {
      commits.append(try history.commit("\(number)", files: ["a": "\(number)"]))
    }
    try history.branch("side", at: commits[1])
    var side: [ObjectID] = []
    for number in 0..<3 { side.append(try history.commit("s\(number)", files: ["b": "\(number)"])) }
    (self.commits, self.side) = (commits, side)
  }

  @Test("names the commits at its edge")
  func edge() throws {
    let clone = try clone(depth: 2, branch: "main")
    #expect(clone.isShallow)
    #expect(clone.shallowCommits == [commits[2]])
    #expect(try clone.resolveCommit("HEAD").parents == [commits[2]])
  }

  @Test("has a work tree linked to it that is shallow too")
  func linked() throws {
    let clone = try clone(depth: 2, branch: "main")
    let linked = history.pathBeside("linked")
    try GitCommand.run(
      ["worktree", "add", "--quiet", "--detach", linked],
      in: try #require(clone.workTreePath),
    )
    #expect(try Repository.open(startingAt: linked).shallowCommits == [commits[2]])
  }

  @Test("says which object is missing and what for")
  func missingParent() throws {
    let clone = try clone(depth: 1, branch: "main")
    let missing = commits[2]
    #expect(
      throws: GitError.missingObject(id: missing, isShallow: true, neededBy: .revision("HEAD~1"))
    ) {
      try clone.resolve("HEAD~1")
    }
    #expect(throws: GitError.missingObject(id: missing, isShallow: true, neededBy: .content)) {
      try clone.changes(from: .commit(missing), to: .commit(commits[3]))
    }
    #expect(
      throws: GitError.missingObject(
        id: missing,
        isShallow: true,
        neededBy: .revision(missing.hex),
      )
    ) {
      try clone.resolve(missing.hex)
    }
  }

  @Test("is walked to its edge and not taken for the whole", arguments: [1, 2, 3])
  func walkFails(_ depth: Int) throws {
    let clone = try clone(depth: depth, branch: "main")
    var walk = try clone.walk(from: [commits[3]])
    for expected in commits.reversed().prefix(depth) { #expect(try walk.next()?.id == expected) }
    let edge = GitError.missingObject(
      id: commits[3 - depth],
      isShallow: true,
      neededBy: .parent(of: commits[4 - depth]),
    )
    do {
      let next = try walk.next()
      Issue.record("the walk went on with \(String(describing: next))")
    } catch {
      #expect(error == edge)
    }
  }

  @Test("is walked without failing where its edge does not matter")
  func walkSucceeds() throws {
    let clone = try clone(depth: 3, branch: "side")
    let walk = try clone.walk(from: [side[2]], hiding: [side[0]])
    #expect(try WalkedCommits.ids(walk) == [side[2].hex, side[1].hex])
  }

  @Test("never takes a missing common past for none")
  func mergeBaseFails() throws {
    let clone = try clone(depth: 1, branch: "main", "side")
    let need = GitError.Need.mergeBase(commits[3], side[2])
    let error = #expect(throws: GitError.self) { try clone.mergeBase(commits[3], side[2]) }
    guard case .missingObject(let id, true, need) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(id == commits[2] || id == side[1])
  }

  @Test("finds a merge base that it holds")
  func mergeBaseSucceeds() throws {
    let clone = try clone(depth: 4, branch: "main", "side")
    #expect(try clone.mergeBase(commits[3], side[2]) == commits[1])
  }

  @Test("of some objects only says which is missing")
  func partial() throws {
    try history.git("config", "uploadpack.allowFilter", "true")
    let path = history.pathBeside("partial")
    let url = "file://" + history.path
    try history.git("clone", "--quiet", "--bare", "--filter=blob:none", url, path)
    let clone = try Repository.open(startingAt: path)
    #expect(!clone.isShallow)
    let file = try #require(try clone.file(at: "a", in: .commit(commits[1])))
    let blob = try ObjectID(hex: String(history.git("rev-parse", commits[1].hex + ":a").prefix(40)))
    #expect(throws: GitError.missingObject(id: blob, isShallow: false, neededBy: .content)) {
      try clone.contents(of: file, limit: 100)
    }
  }

  private func clone(depth: Int, branch: String...) throws -> Repository {
    let path = history.pathBeside("clone")
    try history.git("init", "--quiet", path)
    let url = "file://" + history.path
    let refspecs = branch.map { "refs/heads/\($0):refs/remotes/origin/\($0)" }
    try GitCommand.run(["fetch", "--quiet", "--depth=\(depth)", url] + refspecs, in: path)
    try GitCommand.run(["checkout", "--quiet", "--detach", "origin/" + branch[0]], in: path)
    return try Repository.open(startingAt: path)
  }
}
