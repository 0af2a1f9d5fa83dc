public import PolicyModel

extension Comparison {
  /// The comparison of a document that AWS would refuse.
  public static let invalid = Comparison(
    verdict: .invalid,
    gained: [],
    lost: [],
    guardrails: .undecided,
    loosened: [],
    tightened: [],
    undecided: [],
  )

  /// Compares two documents by what they allow; nil is a policy that does not exist.
  ///
  /// Where neither document has an Allow statement both are read on top of one that allows
  /// everything, as guardrails are.
  /// - Parameters:
  ///   - old: The document before the change.
  ///   - new: The document after the change.
  ///   - kind: What the policy is attached to.
  ///   - surroundings: Policies that cap both sides alike.
  ///   - reading: How the doubts of AWS's documentation are read, on both sides alike.
  ///   - axioms: What is known of every request.
  /// - Returns: the verdict with every part of the difference and its witness.
  /// - Complexity: Exponential in the worst case; bounded by a budget of steps, past which the
  ///   verdict is `undecided`.
  public static func between(
    old: PolicyDocument?,
    new: PolicyDocument?,
    kind: PolicyKind,
    surroundings: Surroundings = Surroundings(),
    reading: Reading = .byDefault,
    axioms: Axioms = .standard,
  ) -> Comparison {
    var comparer = Comparer(
      old: old,
      new: new,
      kind: kind,
      surroundings: surroundings,
      premises: Premises(reading: reading, axioms: axioms),
    )
    return comparer.compare()
  }
}
