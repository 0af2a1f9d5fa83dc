/// What the statements of a comparison say of the types of keys: one key is of one type for all questions.
struct KeyTypes {
  /// The folded names of the keys that may hold several values.
  let multivalued: Set<String>

  /// The clauses on each key, by the name under which it is decided.
  let clauses: [String: [ConditionTest]]

  /// Collects what statements say.
  init(_ statements: [CompiledStatement], _ axioms: Axioms) {
    multivalued = ContextKeys.multivalued(in: statements, axioms)
    var clauses: [String: [ConditionTest]] = [:]
    for clause in statements.flatMap(\.meaning.conditions) {
      clauses[clause.key, default: []].append(clause)
    }
    self.clauses = clauses
  }
}
