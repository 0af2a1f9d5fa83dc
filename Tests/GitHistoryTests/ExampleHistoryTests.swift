import Foundation
import GitHistory
import TestSupport
import Testing

@Suite("The example history")
struct ExampleHistoryTests {
  private static let name = "histories/ingest-bucket.git"

  @Test("needs no folder that git would not keep")
  func survivesClone() throws {
    let folder = try TemporaryFolder()
    for file in try FileManager.default.subpathsOfDirectory(atPath: Fixture.path(Self.name)) {
      let source = URL(filePath: Fixture.path(Self.name) + "/" + file)
      guard try source.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      let copy = URL(filePath: folder.path + "/" + file)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(),
        withIntermediateDirectories: true,
      )
      try FileManager.default.copyItem(at: source, to: copy)
    }
    let repository = try Repository.open(startingAt: folder.path)
    let walk = try repository.walk(from: [repository.resolveCommit("main").id])
    let expected = try GitCommand.run(["rev-list", "main"], in: folder.path)
    #expect(try WalkedCommits.ids(walk) == expected.split(separator: "\n").map(String.init))
  }

  @Test("shows the renamed policy as one change between its releases")
  func renames() throws {
    let repository = try Repository.open(startingAt: Fixture.path(Self.name))
    let changes = try repository.changes(
      from: .commit(repository.resolveCommit("v1.0").id),
      to: .commit(repository.resolveCommit("v2.0").id),
      paths: ["policies"],
    )
    #expect(
      NameStatus.lines(changes) == [
        "R057 policies/ingest.json policies/acme-ingest-bucket.json",
        "A policies/data-ingest-permissions.json", "A policies/data-ingest-trust.json",
      ]
    )
  }

  @Test("is told by several authors over weeks")
  func story() throws {
    let repository = try Repository.open(startingAt: Fixture.path(Self.name))
    var walk = try repository.walk(from: [repository.resolveCommit("main").id])
    var authors: Set<String> = []
    var times: [Int64] = []
    while let commit = try walk.next() {
      authors.insert(commit.authorName)
      times.append(commit.authorTime)
    }
    #expect(authors == ["Data Platform", "Security Review", "Robin Castellan", "Mara Lindqvist"])
    #expect(times == times.sorted(by: >))
  }
}
