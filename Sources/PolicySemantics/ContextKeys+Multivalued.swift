import PolicyModel

extension ContextKeys {
  /// Returns the keys that may hold several values in some statements: those that are known to, and
  /// unknown ones that a qualifier tests.
  static func multivalued(
    in statements: [CompiledStatement],
    _ axioms: Axioms,
  ) -> Set<String> {
    var keys: Set<String> = []
    for condition in statements.flatMap(\.meaning.conditions) {
      if isMultivalued(condition.key) || !axioms.assume(.singleValues) {
        keys.insert(condition.key)
      } else if condition.conditionOperator.qualifier != nil,
        !isSingleValued(condition.key)
      {
        keys.insert(condition.key)
      }
    }
    return keys
  }
}
