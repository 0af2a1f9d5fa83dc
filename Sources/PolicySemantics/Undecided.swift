public import LocatedJSON

/// A construct that a comparison could not decide.
public struct Undecided: Hashable, Sendable {
  /// Why it could not be decided.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The search passed its budget of states.
    case budgetExceeded = "budget-exceeded"
    /// Operators of different types test one key in a way that the search does not cover.
    case mixedOperatorTypes = "mixed-operator-types"
    /// Values of variables are read as patterns, which the search does not cover.
    case patternValues = "pattern-values"
    /// A witness was found that the evaluator did not confirm.
    case unconfirmedWitness = "unconfirmed-witness"
  }

  /// Why it could not be decided.
  public let reason: Reason

  /// The document in which the construct stands.
  public let side: Side

  /// The JSON Pointer of the construct inside its document.
  public let pointer: String

  /// Where the construct stands, nil when it is the whole document.
  public let span: SourceSpan?

  /// Creates an undecided construct from its parts.
  package init(
    reason: Reason,
    side: Side,
    pointer: String,
    span: SourceSpan?,
  ) {
    self.reason = reason
    self.side = side
    self.pointer = pointer
    self.span = span
  }
}
