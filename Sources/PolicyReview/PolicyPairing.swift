import PolicyDiscovery

/// The policies of two sides of one file in pairs, by subject, then by pointer.
struct PolicyPairing {
  /// One policy before and after, or one that only one side has.
  struct Pair {
    /// The policy before, nil when it is new.
    let before: FoundPolicy?

    /// The policy after, nil when it is gone.
    let after: FoundPolicy?
  }

  /// The pairs in the order of the side after, then what only the side before has.
  let pairs: [Pair]

  /// Pairs policies; one policy on each side is one policy's change unless it changed its subject.
  init(before: [FoundPolicy], after: [FoundPolicy]) {
    var free = before
    var matches: [FoundPolicy?] = Array(repeating: nil, count: after.count)
    for isSame in before.count == 1 && after.count == 1 ? [Self.mayBeOne] : Self.steps {
      for index in after.indices where matches[index] == nil {
        guard let place = free.firstIndex(where: { isSame($0, after[index]) }) else { continue }
        matches[index] = free.remove(at: place)
      }
    }
    pairs =
      zip(matches, after).map { Pair(before: $0, after: $1) }
      + free.map { Pair(before: $0, after: nil) }
  }

  /// The claims by which two policies are one, the surest first.
  private static let steps: [@Sendable (FoundPolicy, FoundPolicy) -> Bool] = [
    { $0.subject == $1.subject && $0.pointer == $1.pointer },
    { $0.subject != nil && $0.subject == $1.subject },
    { $0.pointer == $1.pointer && mayBeOne($0, $1) },
  ]

  /// Whether two policies belong to one subject, as far as the file tells.
  ///
  /// What one role loses and another gains is no change of one policy, even where texts are equal.
  private static let mayBeOne: @Sendable (FoundPolicy, FoundPolicy) -> Bool = { before, after in
    before.subject == after.subject || before.subject == nil || after.subject == nil
  }
}
