public import PolicyModel
public import PolicySemantics

/// The terms on which policies are compared, the same before and after.
///
/// ```swift
/// let terms = ComparisonTerms(kind: .scp, reading: Reading([.starCrossesAnywhere]))
/// ```
public struct ComparisonTerms: Hashable, Sendable {
  /// The kind with which to read every policy, nil for what place and content say.
  public var kind: PolicyKind?

  /// Policies that cap both sides.
  public var surroundings: Surroundings

  /// How the doubts of AWS's documentation are read.
  public var reading: Reading

  /// Whether each comparison is also made under every other reading that its documents touch.
  public var isStrict: Bool

  /// Creates terms; without any, policies stand alone and doubts are read by default.
  public init(
    kind: PolicyKind? = nil,
    surroundings: Surroundings = Surroundings(),
    reading: Reading = .byDefault,
    isStrict: Bool = false,
  ) {
    self.kind = kind
    self.surroundings = surroundings
    self.reading = reading
    self.isStrict = isStrict
  }
}
