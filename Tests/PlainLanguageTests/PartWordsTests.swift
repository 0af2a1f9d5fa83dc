import PlainLanguage
import PolicyReview
import PolicySemantics
import Testing

@Suite("The sentence for a part")
struct PartWordsTests {
  @Test("says who, what, where and when, and names the part", arguments: PartCase.all)
  func sentence(_ partCase: PartCase) {
    let explanation = Explanation(of: partCase.change)
    let sentences =
      switch partCase.place {
      case .gained: explanation.gained
      case .lost: explanation.lost
      case .loosened: explanation.loosened
      case .tightened: explanation.tightened
      }
    #expect(sentences.map(\.text) == [partCase.sentence])
    #expect(sentences.map(\.restsOn) == [[partCase.part.fingerprint]])
    #expect(explanation.headline.text == partCase.sentence)
    #expect(explanation.headline.restsOn == [partCase.part.fingerprint])
  }
}

extension PartCase {
  fileprivate var change: PolicyChange {
    let comparison: Comparison =
      switch place {
      case .gained: .made(.widened, gained: [part])
      case .lost: .made(.narrowed, lost: [part])
      case .loosened: .made(.same, guardrails: .loosened, loosened: [part])
      case .tightened: .made(.same, guardrails: .tightened, tightened: [part])
      }
    return .made(kind: kind, subject: subject, comparison: comparison)
  }
}
