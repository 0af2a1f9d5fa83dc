import PolicyModel
import TestSupport
import Testing

@testable import PolicySemantics

@Suite("Looking a value up among many operands")
struct LookupTests {
  @Test("answers as trying them one by one does", arguments: LookupCase.all)
  func agrees(_ testCase: LookupCase) {
    var generator = SeededGenerator(for: testCase.testDescription)
    for _ in 0..<40 {
      let values = (0..<40).map { _ in testCase.value(&generator) }
      let whole = testCase.test(values)
      #expect(whole.lookup != nil || Set(values).count < values.count)
      let single = values.map { testCase.test([$0]) }
      for _ in 0..<40 {
        let text = testCase.value(&generator)
        let subject = KeyValue.single(ExactText(String(text.prefix { $0 != "/" })))
        let ways = single.map { $0.holds(for: subject, [:]) }
        let expected = testCase.isNegated ? !ways.contains(false) : ways.contains(true)
        #expect(whole.holds(for: subject, [:]) == expected, "\(text) among \(values)")
      }
    }
  }

  @Test("finds the entry that covers a requester, as trying them one by one does")
  func principals() {
    var generator = SeededGenerator(for: "principals")
    for _ in 0..<200 {
      let entries = (0..<8).map { _ in LookupCase.entry(&generator) }
      let element = PrincipalElement(entries)
      let test = RequesterTest(element, effect: .allow, reading: .byDefault)
      for requester in RequesterCandidates.list(for: [test]) {
        let covering = test.entries.indices.filter { test.entries[$0].covers(requester) }
        let expected = covering.min { test.texts[$0] < test.texts[$1] }
        #expect(test.firstEntry(covering: requester) == expected, "\(requester) in \(entries)")
      }
    }
  }

  @Test("passes over no statement that some request may match with another")
  func meeting() {
    var generator = SeededGenerator(for: "meeting globs")
    var meetings = 0
    for _ in 0..<4000 {
      let texts = (0..<2).map { _ in LookupCase.pattern(&generator) }
      let globs = texts.map { Glob(wildcardText: $0) }
      let text = LookupCase.member(of: texts[0], &generator)
      guard globs[1].matches(text.scalarValues) else { continue }
      meetings += 1
      #expect(globs[0].mayMeet(globs[1]), "\(texts) meet in \(text)")
      #expect(globs[1].mayMatch(text), "\(texts[1]) matches \(text)")
    }
    #expect(meetings > 100)
  }

  @Test("says that one glob includes another only when it does")
  func includes() {
    var generator = SeededGenerator(for: "included globs")
    for _ in 0..<4000 {
      let texts = (0..<2).map { _ in LookupCase.pattern(&generator) }
      let (outer, inner) = (Glob(wildcardText: texts[0]), Glob(wildcardText: texts[1]))
      guard outer.includes(inner) else { continue }
      let text = LookupCase.member(of: texts[1], &generator)
      #expect(outer.matches(text.scalarValues), "\(texts[0]) includes \(texts[1]), not \(text)")
    }
    #expect(Glob(wildcardText: "a*").includes(Glob(wildcardText: "ab*c")))
    #expect(Glob(wildcardText: "*a*b*").includes(Glob(wildcardText: "x*a?b")))
    #expect(!Glob(wildcardText: "a?c").includes(Glob(wildcardText: "a*c")))
  }
}
