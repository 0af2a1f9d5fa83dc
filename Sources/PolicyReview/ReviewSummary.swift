/// How many policies of a review changed in which way.
public struct ReviewSummary: Hashable, Sendable {
  /// Policies that allow more and nothing less.
  public var widened = 0

  /// Policies that allow less and nothing more.
  public var narrowed = 0

  /// Policies that allow more here and less there.
  public var mixed = 0

  /// Policies whose text differs and whose access does not.
  public var same = 0

  /// Policies whose own access is the same and whose explicit denials differ.
  public var guardrailsOnly = 0

  /// Policies that could not be decided.
  public var undecided = 0

  /// Policies of which a side is one that AWS would refuse.
  public var invalid = 0

  /// Policies that explicitly deny less than before, beyond what the verdict says.
  public var guardrailsLoosened = 0

  /// Policies that explicitly deny more than before, beyond what the verdict says.
  public var guardrailsTightened = 0

  /// Files of which a side, or a policy in it, could not be read.
  public var filesWithProblems = 0

  /// The number of policies that changed in text or access.
  public var policies: Int {
    widened + narrowed + mixed + same + guardrailsOnly + undecided + invalid
  }

  /// Creates an empty summary.
  package init() {}
}
