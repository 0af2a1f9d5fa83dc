import GitHistory
import TestSupport
import Testing

@Suite("Listing changes")
struct ListingChangesTests {
  @Test("agrees with git diff", arguments: ChangeCase.betweenCommits + ChangeCase.beyondCommits)
  func agreesWithGit(_ example: ChangeCase) throws {
    let history = try HistoryBuilder()
    let sides = try example.build(history)
    let changes = try history.repository().changes(from: sides.old, to: sides.new)
    #expect(try NameStatus.lines(changes) == NameStatus.git(history, sides.arguments))
  }
}
