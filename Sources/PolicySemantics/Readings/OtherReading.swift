public import PolicyModel

/// What a comparison would answer if one doubt were read otherwise.
public struct OtherReading: Hashable, Sendable {
  /// The choice that differs from the default.
  public let choice: Choice

  /// The answer under it.
  public let comparison: Comparison

  /// Creates an answer under a choice.
  package init(choice: Choice, comparison: Comparison) {
    self.choice = choice
    self.comparison = comparison
  }
}

extension Comparison {
  /// Asks the comparison again under every other reading that occurs in its documents, one at a time.
  ///
  /// - Returns: the choices under which verdict or guardrails differ from those by default, in the
  ///   order of their declaration, with the answers; empty when no reading matters.
  /// - Complexity: One comparison for each choice whose doubt the documents touch, each with a budget
  ///   of its own.
  public func differing(
    old: PolicyDocument?,
    new: PolicyDocument?,
    kind: PolicyKind,
    surroundings: Surroundings = Surroundings(),
  ) -> [OtherReading] {
    let doubts = Doubt.touched(by: old, new, kind: kind, surroundings: surroundings)
    let candidates = Choice.allCases.filter { doubts.contains($0.doubt) && !$0.concernsCombining }
    return candidates.compactMap { choice in
      let other = Comparison.between(
        old: old,
        new: new,
        kind: kind,
        surroundings: surroundings,
        reading: Reading([choice]),
      )
      guard other.verdict != verdict || other.guardrails != guardrails else { return nil }
      return OtherReading(choice: choice, comparison: other)
    }
  }
}

extension Doubt {
  /// Returns the doubts that the documents of a comparison touch, in the order of their declaration.
  ///
  /// - Complexity: Linear in the size of the documents.
  public static func touched(
    by old: PolicyDocument?,
    _ new: PolicyDocument?,
    kind: PolicyKind,
    surroundings: Surroundings = Surroundings(),
  ) -> [Doubt] {
    var doubts: Set<Doubt> = []
    for document in [old, new] {
      doubts.formUnion(document?.doubts(about: nil, kind: kind) ?? [])
    }
    for (documents, groupKind, _) in surroundings.groups(
      namesPrincipals: surroundings.areAround(old, new),
      reading: .byDefault,
    ) {
      for document in documents {
        doubts.formUnion(document.doubts(about: nil, kind: groupKind))
      }
    }
    return doubts.inOrder
  }
}

extension Choice {
  /// Whether the choice matters only where several policies are combined for one request.
  var concernsCombining: Bool { self == .principalARNIsLimited || self == .accountGrants }
}
