public import PolicyModel

/// What is asked of the requests of a region: how one policy, by itself, decides them.
///
/// ```swift
/// // Whether something of the region is allowed now that was not.
/// region.hasRequest(
///   meeting: [RegionTest(new, .allowed), RegionTest(old, .allowed, holds: false)],
///   kind: .identity,
/// )
/// ```
public struct RegionTest: Hashable, Sendable {
  /// The policy; nil is one that does not exist.
  public let document: PolicyDocument?

  /// The decision that is asked about.
  public let outcome: Decision.Outcome

  /// Whether requests with that decision are asked for, or those with another.
  public let holds: Bool

  /// Whether the policy is read on top of a statement that allows everything.
  public let allowsEverythingElse: Bool

  /// Creates a test.
  public init(
    _ document: PolicyDocument?,
    _ outcome: Decision.Outcome,
    holds: Bool = true,
    allowsEverythingElse: Bool = false,
  ) {
    self.document = document
    self.outcome = outcome
    self.holds = holds
    self.allowsEverythingElse = allowsEverythingElse
  }
}

extension RegionTest {
  /// What no statement of a request matches, and lists of which one does.
  struct Way {
    /// The statements that do not match.
    var excluded: [CompiledStatement] = []
    /// The lists of statements of which one matches.
    var required: [[CompiledStatement]] = []
  }

  /// The ways in which a request meets the test, given the policy's statements.
  func ways(_ statements: DocumentStatements) -> [Way] {
    let (allows, denies) = (statements.sortedAllows, statements.sortedDenies)
    return switch (outcome, holds) {
    case (.explicitlyDenied, true): [Way(required: [denies])]
    case (.explicitlyDenied, false): [Way(excluded: denies)]
    case (.allowed, true):
      allowsEverythingElse
        ? [Way(excluded: denies)] : [Way(excluded: denies, required: [allows])]
    case (.allowed, false):
      allowsEverythingElse
        ? [Way(required: [denies])] : [Way(excluded: allows), Way(required: [denies])]
    case (.implicitlyDenied, true):
      allowsEverythingElse ? [] : [Way(excluded: denies + allows)]
    case (.implicitlyDenied, false):
      allowsEverythingElse ? [Way()] : [Way(required: [allows + denies])]
    }
  }
}
