import PolicyModel
import SmallUniverse
import TestSupport
import Testing

@Suite("A comparison")
struct ComparisonBruteForceTests {
  @Test(
    "says of every pair of clauses on a key what brute force says",
    arguments: ClauseUniverse.all
  )
  func clausePairs(_ universe: ClauseUniverse) throws {
    let result = try universe.check(every: max(1, universe.documents.count / 5))
    #expect(result.pairs >= 9)
    #expect(result.wrong.isEmpty, "\(result.wrong.first ?? "")")
  }

  @Test("says of random pairs of policies what brute force says", arguments: [false, true])
  func randomPairs(namesPrincipals: Bool) throws {
    var generator = SeededGenerator(for: "random pairs, principals \(namesPrincipals)")
    for _ in 0..<10 {
      let policies = RandomPolicies(namesPrincipals: namesPrincipals, using: &generator)
      let old = policies.document(using: &generator)
      let new = policies.variation(of: old, using: &generator)
      let requests = policies.requests().shuffled(using: &generator).prefix(60)
      let check = try BruteForce(
        old: RandomPolicies.text(of: old),
        new: RandomPolicies.text(of: new),
        kind: namesPrincipals ? .resource : .identity,
      )
      let trouble = check.disagreement(over: Array(requests))
      #expect(trouble == nil, "old \(old) new \(new)")
    }
  }
}
