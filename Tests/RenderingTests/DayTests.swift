import Foundation
import GitHistory
import PolicyReview
import Rendering
import TestSupport
import Testing

@Suite("The day of a commit")
struct DayTests {
  @Test(
    "is that of UTC",
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (951_782_400, "2000-02-29"),
      (4_107_542_400, "2100-03-01"), (1_795_000_000, "2026-11-18"),
    ] as [(Int64, String)]
  )
  func day(_ seconds: Int64, _ day: String) {
    #expect(Self.shown(seconds) == day)
  }

  @Test("is what another calendar says")
  func oracle() {
    var generator = SeededGenerator(for: "days")
    for _ in 0..<300 {
      let seconds = Int64.random(in: -2_000_000_000...9_000_000_000, using: &generator)
      let date = Date(timeIntervalSince1970: TimeInterval(seconds))
      #expect(Self.shown(seconds) == date.formatted(.iso8601.year().month().day()))
    }
  }

  /// The day as a report shows it.
  private static func shown(_ seconds: Int64) -> String {
    let commit = Commit(
      id: ObjectID(hex: "a1b2c3d"),
      parents: [],
      authorName: "Dana",
      authorEmail: "",
      authorTime: seconds,
      message: "",
    )
    let review = Review(changes: [], problems: [], passedOver: [], policiesUnchanged: 0)
    let report = Report(baseName: "a", headName: "b", commit: commit, review: review)
    let line = TextRenderer(style: TextStyle()).render(report).split(separator: "\n")[0]
    return String(line.split(separator: " ")[2])
  }
}
