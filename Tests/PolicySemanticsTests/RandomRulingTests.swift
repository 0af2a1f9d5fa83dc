import PolicyModel
import PolicySemantics
import TestSupport
import Testing

@Suite("A ruling on random policies")
struct RandomRulingTests {
  @Test("agrees with the evaluator on every request that it speaks of")
  func agrees() throws {
    var world = RulingWorld(SeededGenerator(for: "rulings"))
    var verdicts: [Ruling.Verdict: Int] = [:]
    for _ in 0..<60 {
      let texts = (0..<2).map { _ in world.document() }
      var policies = PolicySet()
      policies.identity = try texts.map { try EvaluationInput.document($0, kind: .identity) }
      let partial = PartialRequest(world.request(with: world.fewKeys()))
      let ruling = Ruling.of(partial, under: policies)
      verdicts[ruling.verdict, default: 0] += 1
      for _ in 0..<30 {
        let request = world.request(completing: partial.request)
        let isAllowed = Decision.of(request, under: policies).outcome == .allowed
        let isExpected = ruling.isConsistent(with: request, isAllowed: isAllowed)
        #expect(isExpected, "\(ruling.verdict), \(request.context), \(texts)")
        if !isExpected { return }
      }
    }
    #expect(verdicts[.undecided] == nil)
    #expect(verdicts.count == 3, "the policies are too much alike: \(verdicts)")
  }
}

extension Ruling {
  /// Returns whether what the evaluator decides is what the ruling says of the request.
  fileprivate func isConsistent(with request: Request, isAllowed: Bool) -> Bool {
    switch verdict {
    case .allowed: isAllowed
    case .refused: !isAllowed
    case .undecided: true
    case .dependent:
      !(allowed?.covers(request) == true && !isAllowed
        || refused?.covers(request) == true && isAllowed)
    }
  }
}

extension Ruling.Example {
  /// Whether a request has the example's keys.
  fileprivate func covers(_ request: Request) -> Bool {
    context.allSatisfy { key, value in request.context[key] == value }
  }
}
