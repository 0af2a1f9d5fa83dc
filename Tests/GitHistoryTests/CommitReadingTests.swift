import GitHistory
import TestSupport
import Testing

@Suite("A commit")
struct CommitReadingTests {
  @Test("says who made it, when, why and from what")
  func facts() throws {
    let history = try HistoryBuilder()
    let author = HistoryBuilder.Author("Zoë Ünal", email: "zoe@example.com")
    let first = try history.commit("first", files: ["a": "1"])
    let second = try history.commit("Tighten it\n\nBecause.\n", author: author, files: ["a": "2"])
    let commit = try history.repository().commit(second)
    #expect(commit.id == second)
    #expect(commit.parents == [first])
    #expect(commit.authorName == "Zoë Ünal")
    #expect(commit.authorEmail == "zoe@example.com")
    #expect(commit.authorTime == 1_767_225_660)
    #expect(commit.subject == "Tighten it")
    #expect(commit.message == "Tighten it\n\nBecause.\n")
  }

  @Test("is not what a tree or a file is")
  func otherObjects() throws {
    let history = try HistoryBuilder()
    try history.commit("first", files: ["a": "1"])
    let repository = try history.repository()
    for spec in ["HEAD^{tree}", "HEAD:a"] {
      let id = try String(history.git("rev-parse", spec).prefix(40))
      #expect(throws: GitError.notACommit(spec: id)) { try repository.commit(ObjectID(hex: id)) }
      #expect(throws: GitError.notACommit(spec: spec)) { try repository.resolveCommit(spec) }
    }
  }

  @Test("without a common past has no merge base with another")
  func unrelated() throws {
    let history = try HistoryBuilder()
    let first = try history.commit("first", files: ["a": "1"])
    try history.git("checkout", "--quiet", "--orphan", "other")
    let second = try history.commit("second", files: ["a": "2"])
    #expect(try history.repository().mergeBase(first, second) == nil)
    #expect(try history.repository().mergeBase(first, first) == first)
  }
}
