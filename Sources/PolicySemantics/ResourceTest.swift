import PolicyModel

/// What a `Resource` or `NotResource` element matches.
struct ResourceTest: Hashable, Sendable {
  /// Whether the element is `NotResource`.
  let isNegated: Bool

  /// Whether the element matches nothing while one of its variables has no value (D-UNRESOLVED).
  let needsEveryVariable: Bool

  /// The patterns in source order, equal ones once.
  let patterns: [ResourcePattern]

  /// Reads an element.
  init(
    _ element: PatternElement,
    kind: PolicyKind,
    expandsVariables: Bool,
    reading: Reading,
    isSpelledOut: Bool = false,
  ) {
    isNegated = element.isNegated
    needsEveryVariable = reading.takes(.unresolvedIsVoid)
    var seen: Set<ResourcePattern> = []
    patterns = element.patterns
      .map {
        ResourcePattern(
          $0.value,
          kind: kind,
          expandsVariables: expandsVariables,
          reading: reading,
          isSpelledOut: isSpelledOut,
        )
      }
      .filter { seen.insert($0).inserted }
  }

  /// The steps that matching one resource costs.
  var matchingCost: Int {
    patterns.reduce(0) { $0 + 4 + $1.text.utf8.count / 64 }
  }

  /// Returns whether the element matches a resource.
  func matches(_ value: ResourceValue, _ variables: VariableValues) -> Bool {
    if isVoid(variables) { return false }
    return patterns.contains { $0.matches(value, variables) } != isNegated
  }

  /// Whether the element matches every resource.
  var matchesEverything: Bool {
    if isConditional { return false }
    return isNegated ? patterns.isEmpty : patterns.contains { $0.isEverything }
  }

  /// Whether what the element matches depends on more than its patterns one by one.
  var isConditional: Bool { needsEveryVariable && !variables.isEmpty }

  /// Returns whether a variable without a value keeps the element from matching (D-UNRESOLVED).
  func isVoid(_ values: VariableValues) -> Bool {
    needsEveryVariable && patterns.contains { $0.arn?.isUnresolved(values) == true }
  }

  /// The folded names of the variables in the element.
  var variables: [String] { patterns.flatMap { $0.arn?.variables ?? [] } }
}
