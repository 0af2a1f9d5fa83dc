/// The answer to a request of which some context keys are not known.
///
/// A request that is allowed, or refused, whatever the unknown keys hold has a plain answer. For any
/// other it is said on which keys the answer depends, with an example of each sort.
package struct Ruling: Hashable, Sendable {
  /// The answer in one word.
  package enum Verdict: Hashable, Sendable {
    /// The request is allowed whatever the unknown keys hold.
    case allowed
    /// The request is refused whatever the unknown keys hold.
    case refused
    /// Some values of the unknown keys allow the request, and others refuse it.
    case dependent
    /// It could not be decided within the budget, or with what the search covers.
    case undecided
  }

  /// Some keys that decide the request by themselves, whatever the other unknown ones hold.
  package struct Example: Hashable, Sendable {
    /// The keys that decide, in the order of their names; nil is an absent key.
    package let context: [(key: String, value: ContextValue?)]

    /// What is decided with them.
    package let decision: Decision

    /// Returns whether two examples say the same.
    package static func == (left: Example, right: Example) -> Bool {
      left.decision == right.decision
        && left.context.elementsEqual(right.context) { $0.key == $1.key && $0.value == $1.value }
    }

    /// Feeds the keys and the decision.
    package func hash(into hasher: inout Hasher) {
      hasher.combine(decision)
      for (key, value) in context {
        hasher.combine(key)
        hasher.combine(value)
      }
    }
  }

  /// The answer in one word.
  package let verdict: Verdict

  /// What is decided, nil unless the request is allowed or refused.
  ///
  /// Where different values lead to one answer by different statements, it names them all.
  package let decision: Decision?

  /// The keys on which the answer depends, or may depend where it is undecided, by name.
  package let keys: [UnknownKey]

  /// Whether nothing tells the account of the resource, the caller's own is taken, and another one
  /// would change the answer.
  package let restsOnOwner: Bool

  /// An example that is allowed; nil unless the request is dependent.
  package let allowed: Example?

  /// An example that is refused; nil unless the request is dependent.
  package let refused: Example?
}
