import PolicyModel
import PolicyReview
import PolicySemantics
import Testing

@testable import PlainLanguage

@Suite("What a sentence claims")
struct ClaimTests {
  @Test("is right in the explanations of all fixtures")
  func fixtures() throws {
    var answers: [ClaimCheck.Answer: Int] = [:]
    for recorded in try RecordedChange.all.get() {
      let explanation = Explanation(of: recorded.change)
      var check = ClaimCheck(of: recorded.change)
      let digest = Digest(of: explanation, recorded.change)
      for sentence in explanation.sentences + explanation.findings + digest.sentences
      where !sentence.claims.isEmpty {
        let answer = check.answer(to: sentence)
        answers[answer, default: 0] += 1
        #expect(answer != .wrong, "\(recorded.name): \(sentence.text)")
      }
    }
    #expect(answers[.right, default: 0] > 500)
    #expect(answers[.unknown, default: 0] < 10)
  }

  @Test("is wrong of the other direction, and of a region that holds more than the change")
  func mutations() throws {
    var wrong: [String: Int] = [:]
    var asked = 0
    for recorded in try RecordedChange.all.get() {
      var check = ClaimCheck(of: recorded.change)
      let explanation = Explanation(of: recorded.change)
      for claim in (explanation.gained + explanation.lost).flatMap(\.claims)
      where claim.quantity == .every && claim.standings.count == 2
        && check.answer(to: claim) != .unknown
      {
        asked += 1
        for (name, mutant) in Self.mutants(of: claim) {
          wrong[name, default: 0] += check.answer(to: mutant) == .wrong ? 1 : 0
        }
      }
    }
    #expect(asked > 50)
    #expect(wrong["flipped"] == asked)
    // Where the part is everything already, a wider region is no other one.
    for name in ["actions", "resources", "conditions"] {
      #expect(wrong[name, default: 0] > 20, "\(name)")
    }
  }

  private static func mutants(of claim: Claim) -> [(String, Claim)] {
    let region = claim.region
    let everything = AccessAxis(included: ["*"])
    let actions = AccessRegion(
      actions: everything,
      resources: region.resources,
      principals: region.principals,
      conditions: region.conditions
    )
    let resources = AccessRegion(
      actions: region.actions,
      resources: everything,
      principals: region.principals,
      conditions: region.conditions
    )
    let conditions = AccessRegion(
      actions: region.actions,
      resources: region.resources,
      principals: region.principals
    )
    let flipped =
      claim.standings == .newlyAllowed ? [Claim.Standing].noLongerAllowed : .newlyAllowed
    return [
      ("flipped", Claim(.every, of: region, flipped)),
      ("actions", Claim(.every, of: actions, claim.standings)),
      ("resources", Claim(.every, of: resources, claim.standings)),
      ("conditions", Claim(.every, of: conditions, claim.standings)),
    ]
  }
}
