public import PolicyModel

/// One axis of a part: whatever matches a pattern of `included`, none of `excluded`, and one of each list of `within`.
public struct AccessAxis: Hashable, Sendable {
  /// The patterns as the cause writes them; `*` where it names none or is a `Not…` element.
  public let included: [String]

  /// Patterns that are not part of it, as the documents write them.
  public let excluded: [String]

  /// Lists of patterns, of each of which one matches too; nearly always empty.
  public let within: [[String]]

  /// The kinds of surrounding policies that reach the principals; empty on other axes.
  public let reachedBy: [PolicyKind]

  /// The kinds of surrounding policies that do not reach the principals; empty on other axes.
  public let sparedBy: [PolicyKind]

  /// Creates an axis from its parts.
  public init(
    included: [String],
    excluded: [String] = [],
    within: [[String]] = [],
    reachedBy: [PolicyKind] = [],
    sparedBy: [PolicyKind] = [],
  ) {
    self.included = included
    self.excluded = excluded
    self.within = within
    self.reachedBy = reachedBy
    self.sparedBy = sparedBy
  }

  /// Whether the axis is a list of patterns and nothing else.
  var isPlain: Bool {
    excluded.isEmpty && within.isEmpty && reachedBy.isEmpty && sparedBy.isEmpty
  }
}
