public import PolicyModel

extension Comparison {
  /// The comparison of a document that AWS would refuse.
  public static let invalid = Comparison(
    verdict: .invalid,
    gained: [],
    lost: [],
    guardrails: .same,
    loosened: [],
    tightened: [],
    undecided: [],
  )

  /// Compares two documents by what they allow; nil is a policy that does not exist.
  ///
  /// - Parameters:
  ///   - old: The document before the change.
  ///   - new: The document after the change.
  ///   - kind: What the policy is attached to.
  ///   - surroundings: Policies that cap both sides alike.
  /// - Complexity: Exponential in the worst case; bounded by a budget of states, past which the
  ///   verdict is `undecided`.
  public static func between(
    old: PolicyDocument?,
    new: PolicyDocument?,
    kind: PolicyKind,
    surroundings: Surroundings = Surroundings(),
  ) -> Comparison {
    .invalid
  }
}
