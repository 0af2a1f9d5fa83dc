import PolicyModel

/// What a `Resource` or `NotResource` element matches.
struct ResourceTest: Hashable, Sendable {
  /// Whether the element is `NotResource`.
  let isNegated: Bool

  /// The patterns in source order, equal ones once.
  let patterns: [ResourcePattern]

  /// Reads an element.
  init(_ element: PatternElement, kind: PolicyKind, expandsVariables: Bool) {
    isNegated = element.isNegated
    var seen: Set<ResourcePattern> = []
    patterns = element.patterns
      .map { ResourcePattern($0.value, kind: kind, expandsVariables: expandsVariables) }
      .filter { seen.insert($0).inserted }
  }

  /// Returns whether the element matches a resource.
  func matches(_ value: ResourceValue, _ variables: VariableValues) -> Bool {
    patterns.contains { $0.matches(value, variables) } != isNegated
  }

  /// Whether the element matches every resource.
  var matchesEverything: Bool {
    isNegated ? patterns.isEmpty : patterns.contains { $0.isEverything }
  }

  /// The folded names of the variables in the element.
  var variables: [String] { patterns.flatMap { $0.arn?.variables ?? [] } }
}
