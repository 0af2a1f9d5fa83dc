import Foundation
import GitHistory
import TestSupport
import Testing

@Suite("Opening a repository")
struct OpeningTests {
  @Test("works from every place that git works from", arguments: OpeningCase.all)
  func opens(_ example: OpeningCase) throws {
    let history = try HistoryBuilder()
    let head = try history.commit("first", files: ["policies/a.json": SamplePolicy.put])
    let place = try example.prepare(history)
    let repository = try Repository.open(
      startingAt: place.directory,
      gitDirectory: place.gitDirectory,
      workTree: place.workTree,
    )
    #expect(try repository.resolveCommit("HEAD").id == head)
    #expect(repository.isBare == place.isBare)
    #expect(repository.prefix == place.prefix)
    #expect(repository.workTreePath == place.top.map { $0 + "/" })
    #expect(!repository.isShallow)
  }

  @Test("fails with what is in the way", arguments: OpeningFailure.all)
  func fails(_ example: OpeningFailure) throws {
    let history = try HistoryBuilder()
    try history.commit("first", files: ["a.json": SamplePolicy.put])
    let place = try example.prepare(history)
    #expect(throws: try example.expected(history)) {
      try Repository.open(startingAt: place.directory, ceilings: place.ceilings)
    }
  }

  @Test(
    "accepts extensions that change nothing for a reader",
    arguments: [
      "partialClone", "preciousObjects", "relativeWorktrees", "worktreeConfig",
    ]
  )
  func acceptsExtension(_ name: String) throws {
    let history = try HistoryBuilder()
    let head = try history.commit("first", files: ["a.json": SamplePolicy.put])
    try history.git("config", "core.repositoryFormatVersion", "1")
    try history.git("config", "extensions.\(name)", "true")
    #expect(try history.repository().resolveCommit("HEAD").id == head)
  }

  /// Only root can give a folder away, and a `safe.directory` of the user may allow every folder.
  @Test("of another user's says so", .enabled(if: getuid() == 0))
  func otherOwner() throws {
    let history = try HistoryBuilder()
    try history.commit("first", files: ["a.json": SamplePolicy.put])
    for path in [history.path, history.path + "/.git"] { try #require(chown(path, 1, 1) == 0) }
    do {
      _ = try history.repository()
    } catch {
      #expect(error == .notOwned(path: history.path))
    }
  }

  @Test("uses the index that it is given")
  func usesOtherIndex() throws {
    let history = try HistoryBuilder()
    try history.commit("first", files: ["a.json": SamplePolicy.put])
    try history.git("update-index", "--add", "--cacheinfo", "100644,\(emptyBlob),other.json")
    try history.git("hash-object", "-w", "--stdin")
    let index = history.pathBeside("other-index")
    try GitCommand.run(
      ["read-tree", "HEAD"],
      in: history.path,
      environment: ["GIT_INDEX_FILE": index]
    )
    let own = try Repository.open(startingAt: history.path)
    let other = try Repository.open(startingAt: history.path, indexFile: index)
    #expect(try own.files(in: .index).map(\.path) == ["a.json", "other.json"])
    #expect(try other.files(in: .index).map(\.path) == ["a.json"])
  }

  private let emptyBlob = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
}
