/// What the statements of a comparison say of keys and variables, for all of its questions alike.
struct KeyTypes {
  /// The folded names of the keys that may hold several values.
  let multivalued: Set<String>

  /// The clauses on each key, by the name under which it is decided.
  let clauses: [String: [ConditionTest]]

  /// Whether `${…}` is a variable in some statements and plain text in others.
  let mixesVersions: Bool

  /// Collects what statements say.
  init(_ statements: [CompiledStatement], _ axioms: Axioms) {
    mixesVersions = Set(statements.map(\.expandsVariables)).count > 1
    multivalued = ContextKeys.multivalued(in: statements, axioms)
    var clauses: [String: [ConditionTest]] = [:]
    for clause in statements.flatMap(\.meaning.conditions) {
      clauses[clause.key, default: []].append(clause)
    }
    self.clauses = clauses
  }
}
