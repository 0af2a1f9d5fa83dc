package import PolicySemantics

/// What a comparison says of a request by naming it in one of its lists.
package enum Claim: String, Hashable, Sendable, CaseIterable {
  case gained, lost, loosened, tightened

  /// Returns the list of a comparison.
  package func parts(of comparison: Comparison) -> [AccessPart] {
    switch self {
    case .gained: comparison.gained
    case .lost: comparison.lost
    case .loosened: comparison.loosened
    case .tightened: comparison.tightened
    }
  }

  /// Returns whether it is so; `isBare` is for documents without an Allow, read on top of one.
  func holds(_ truth: Truth, isBare: Bool) -> Bool {
    let (before, after) = (truth.before, truth.after)
    let wasAllowed = isBare ? before != .explicitlyDenied : before == .allowed
    let isAllowed = isBare ? after != .explicitlyDenied : after == .allowed
    return switch self {
    case .gained: truth.isWithinCaps && isAllowed && !wasAllowed
    case .lost: truth.isWithinCaps && wasAllowed && !isAllowed
    case .loosened: !isBare && before == .explicitlyDenied && after == .implicitlyDenied
    case .tightened: !isBare && after == .explicitlyDenied && before == .implicitlyDenied
    }
  }
}
