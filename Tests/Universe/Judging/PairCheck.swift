package import PolicySemantics

/// What holding one pair against the literal evaluator gave.
package struct PairCheck: Sendable {
  /// What is wrong, nil when nothing was found.
  package var fault: Fault?

  /// The request on which it is wrong, nil when it is none alone.
  package var request: Request?

  /// Why something was left undecided, in order.
  package var undecided: [Undecided.Reason] = []

  /// How many requests were tried.
  package var requests = 0

  /// Whether these were all of the space.
  package var isExhaustive = false

  /// The comparison's answer, nil when the pair could not be read.
  package var verdict: Verdict?

  /// How wide the check looks.
  package struct Effort: Sendable {
    /// The most values on one axis of requests.
    package let widest: Int

    /// The most requests that are tried all; of more this many are sampled.
    package let requests: Int

    /// Creates an effort.
    package init(widest: Int, requests: Int) {
      self.widest = widest
      self.requests = requests
    }
  }

  /// Holds a comparison against the evaluator, request by request.
  ///
  /// - Throws: `UniverseError` when an element cannot be asked about alone.
  package static func of(
    _ pair: ReadPair,
    _ effort: Effort,
    using generator: inout CountingGenerator,
    _ memory: inout LiteralMemory,
  ) throws(UniverseError) -> PairCheck {
    var check = PairCheck()
    check.verdict = pair.comparison.verdict
    check.undecided = pair.comparison.undecided.map(\.reason)
    check.checkVerdict(of: pair.comparison)
    check.checkProofs(of: pair)
    if check.fault == nil { try check.checkPlaces(of: pair, &memory) }
    guard check.fault == nil else { return check }
    let space = SpaceBuilder.space(for: pair, widest: effort.widest, using: &generator)
    var judge = try Judge(pair, over: space, &memory)
    var points = PointSource(judge, limit: effort.requests, pair)
    check.isExhaustive = points.isExhaustive
    while let point = points.next(using: &generator) {
      check.requests += 1
      check.fault = judge.fault(at: point, &memory)
      if check.fault == nil, check.requests % 97 == 1,
        judge.truth(at: point, &memory) != pair.truth(about: judge.request(at: point))
      {
        check.fault = .judgeDiffers
      }
      guard check.fault == nil else {
        try check.simplify(judge.request(at: point), of: pair, in: space, &memory)
        return check
      }
    }
    return check
  }

  /// Asks of every part whether its own request is one of the part.
  private mutating func checkPlaces(
    of pair: ReadPair,
    _ memory: inout LiteralMemory,
  ) throws(UniverseError) {
    let place = WitnessPlace(pair)
    for claim in Claim.allCases {
      for part in claim.parts(of: pair.comparison) where try place.isOutside(part, &memory) {
        fault = .provesAnother(claim)
        request = part.witness
      }
    }
  }

  /// Keeps the simplest request on which the comparison is still wrong in the same way.
  private mutating func simplify(
    _ found: Request,
    of pair: ReadPair,
    in space: RequestSpace,
    _ memory: inout LiteralMemory,
  ) throws(UniverseError) {
    guard let fault else { return }
    var failure: UniverseError?
    let simplest = FailingRequest(request: found).shrunk { candidate in
      do throws(UniverseError) {
        var judge = try Judge(pair, over: candidate.space(like: space), &memory)
        let origin = [Int](repeating: 0, count: judge.counts.count)
        return fault.isLike(judge.fault(at: origin, &memory))
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    request = simplest.request
  }

  private mutating func checkVerdict(of comparison: Comparison) {
    let isDecided = comparison.undecided.isEmpty
    let verdict: Verdict =
      switch (comparison.gained.isEmpty, comparison.lost.isEmpty) {
      case (false, false): .mixed
      case (false, true): isDecided ? .widened : .undecided
      case (true, false): isDecided ? .narrowed : .undecided
      case (true, true): isDecided ? .same : .undecided
      }
    let guardrails: GuardrailVerdict =
      switch (comparison.loosened.isEmpty, comparison.tightened.isEmpty) {
      case (false, false): .mixed
      case (false, true): .loosened
      case (true, false): .tightened
      case (true, true): .same
      }
    let isOpen = !isDecided && comparison.loosened.isEmpty && comparison.guardrails == .undecided
    let isSaid = comparison.verdict == verdict && (comparison.guardrails == guardrails || isOpen)
    if !isSaid { fault = .contradiction }
  }

  /// Asks the evaluator about every part's own request, by whole documents.
  private mutating func checkProofs(of pair: ReadPair) {
    for claim in Claim.allCases {
      for part in claim.parts(of: pair.comparison) {
        let truth = pair.truth(about: part.witness)
        guard !claim.holds(truth, isBare: pair.isBare) else { continue }
        fault = .unproved(claim)
        request = part.witness
      }
    }
  }
}
