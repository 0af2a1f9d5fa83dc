import PolicyModel
package import PolicyReview
import PolicySemantics

/// Asks the engine whether what sentences claim about a policy's change is right.
///
/// Each policy is read by itself and by default: claims about changes that were compared inside
/// other policies, or under another reading, are not for it.
package struct ClaimCheck {
  /// Whether a claim is right.
  package enum Answer: String, Hashable, Sendable, CaseIterable {
    /// The documents bear it out.
    case right
    /// The documents contradict it.
    case wrong
    /// It cannot be told.
    case unknown
  }

  private let change: PolicyChange
  private var known: [Claim: Answer] = [:]

  /// Begins to check what is said of a change.
  package init(of change: PolicyChange) {
    self.change = change
  }

  /// Returns whether all that a sentence claims is right; `right` for one without claims.
  package mutating func answer(to sentence: Sentence) -> Answer {
    let answers = sentence.claims.map { answer(to: $0) }
    if answers.contains(.wrong) { return .wrong }
    return answers.contains(.unknown) ? .unknown : .right
  }

  /// Returns whether a claim is right.
  package mutating func answer(to claim: Claim) -> Answer {
    if let answer = known[claim] { return answer }
    let answer = isTold(claim) ? judge(claim) : .unknown
    known[claim] = answer
    return answer
  }

  private func judge(_ claim: Claim) -> Answer {
    switch claim.quantity {
    case .some: Answer(hasRequest(claim.region, claim.standings))
    case .no: Answer(hasRequest(claim.region, claim.standings).map { !$0 })
    case .each: judgeEach(claim)
    case .every: judgeEvery(claim)
    }
  }

  private func judgeEvery(_ claim: Claim) -> Answer {
    let answer = judgeEach(claim)
    guard answer != .wrong else { return .wrong }
    let isInhabited = Answer(hasRequest(claim.region, []))
    return isInhabited == .right ? answer : isInhabited
  }

  private func judgeEach(_ claim: Claim) -> Answer {
    let counterexamples = claim.standings.map { hasRequest(claim.region, [$0.negated]) }
    if counterexamples.contains(true) { return .wrong }
    return counterexamples.contains(nil) ? .unknown : .right
  }

  private func hasRequest(_ region: AccessRegion, _ standings: [Claim.Standing]) -> Bool? {
    region.reading(expandsVariables: expandsVariables).hasRequest(
      meeting: standings.map { standing in
        RegionTest(
          standing.side == .old ? change.before?.document : change.after?.document,
          standing.outcome,
          holds: standing.holds,
          allowsEverythingElse: change.onlyDenies,
        )
      },
      kind: change.kind,
    )
  }

  /// Whether both documents can be read, and the region's texts mean the same to both.
  private func isTold(_ claim: Claim) -> Bool {
    let versions = [change.before, change.after].compactMap(\.self)
    let documents = versions.compactMap(\.document)
    guard documents.count == versions.count else { return false }
    return Set(documents.map(\.expandsVariables)).count < 2 || !claim.region.mentionsVariable
  }

  private var expandsVariables: Bool {
    [change.before, change.after].contains { $0?.document?.expandsVariables == true }
  }
}

extension ClaimCheck.Answer {
  fileprivate init(_ isRight: Bool?) {
    self =
      switch isRight {
      case true?: .right
      case false?: .wrong
      case nil: .unknown
      }
  }
}

extension AccessRegion {
  fileprivate func reading(expandsVariables: Bool) -> AccessRegion {
    AccessRegion(
      actions: actions,
      resources: resources,
      principals: principals,
      conditions: conditions,
      expandsVariables: expandsVariables,
    )
  }

  fileprivate var mentionsVariable: Bool {
    let axes = [resources.included, resources.excluded] + resources.within
    return (axes + conditions.map(\.values)).joined().contains { $0.contains("${") }
  }
}
