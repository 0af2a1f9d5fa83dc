import PolicyReview
import PolicySemantics
import Testing

@testable import PlainLanguage

@Suite("What to read first")
struct DigestTests {
  @Test("names the rule of every finding above info, and no part that the headline carries")
  func findings() throws {
    var named = 0
    for recorded in try RecordedChange.all.get() {
      let explanation = Explanation(of: recorded.change)
      let digest = Digest(of: explanation, recorded.change)
      let words = digest.sentences.map(\.text).joined(separator: "\n")
      for finding in recorded.change.findings where finding.severity > .info {
        named += 1
        #expect(words.contains(finding.rule.rawValue), "\(recorded.name)")
      }
      let said = Set(explanation.headline.restsOn)
      #expect(digest.parts.allSatisfy { !said.isSuperset(of: $0.sentence.restsOn) })
    }
    #expect(named > 150)
  }

  @Test("tells every part of high severity and every finding in it, or how many parts are left out")
  func parts() throws {
    var severe = 0
    for recorded in try RecordedChange.all.get() {
      let change = recorded.change
      let explanation = Explanation(of: change)
      let digest = Digest(of: explanation, change)
      let told = Set(explanation.headline.restsOn + digest.parts.flatMap(\.sentence.restsOn))
      let gained = Set(change.comparison.gained.map(\.fingerprint))
      for finding in change.findings where finding.severity >= .high {
        severe += 1
        #expect(told.isSuperset(of: gained.intersection(finding.parts)), "\(recorded.name)")
      }
      let all = explanation.gained + explanation.lost + explanation.loosened + explanation.tightened
      let isShort = !told.isSuperset(of: all.flatMap(\.restsOn))
      let pointer = digest.headline + (digest.rest ?? "")
      #expect(!isShort || pointer.contains("`--level 3`"), "\(recorded.name)")
    }
    #expect(severe > 30)
  }

  @Test(
    "joins statements of one fate and effect",
    arguments: [
      ([StatementGroup(.new, effect: "Allow", name: "A", line: 3)], "Allow `A` is new", "line 3"),
      (
        [
          StatementGroup(.new, effect: "Allow", name: "A", line: 3),
          StatementGroup(.new, effect: "Allow", name: "B", line: 9),
        ], "Allow `A` and Allow `B` are new", "lines 3 and 9"
      ),
      (
        [
          StatementGroup(.gone, effect: "Deny", name: nil, line: 3),
          StatementGroup(.gone, effect: "Deny", name: "B", line: 9),
        ], "2 Deny statements are gone", "were lines 3 and 9"
      ),
      (
        (1...6).map { StatementGroup(.new, effect: "Allow", name: "A\($0)", line: $0) },
        "6 Allow statements are new", "lines 1, 2, 3 and 3 more"
      ),
    ]
  )
  func groups(_ groups: [StatementGroup], _ title: String, _ place: String) throws {
    let all = groups.map { StatementChange($0, direction: .widens) }
    let changes = StatementDigest(all).changes
    #expect(changes.map(\.title) == [title])
    #expect(changes.map(\.place) == [place])
    #expect(changes.map(\.count) == [groups.count])
  }

  @Test("keeps statements apart of which not the same became")
  func apart() {
    let groups = [
      StatementGroup(.new, effect: "Allow", name: nil, line: 1),
      StatementGroup(.new, effect: "Deny", name: nil, line: 2),
      StatementGroup(.gone, effect: "Deny", name: nil, line: 3),
    ]
    let changes = groups.map { StatementChange($0, direction: .widens) }
    #expect(StatementDigest(changes).changes == changes)
  }
}
