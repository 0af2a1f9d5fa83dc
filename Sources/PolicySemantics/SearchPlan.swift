import PolicyModel

/// What a search needs to know beforehand: its statements, its dimensions and who tests what where.
struct SearchPlan {
  /// The statement inside which the search looks.
  let cause: CompiledStatement

  /// The other statements: those to be excluded first, then the required lists.
  let others: [CompiledStatement]

  /// The positions in `others` of the statements that must not match.
  let excluded: BitSet

  /// The positions in `others` of each required list.
  let required: [BitSet]

  /// The dimensions in the order of the search.
  let dimensions: [Dimension]

  /// For each dimension, the others that test something there which the cause does not imply.
  let testers: [BitSet]

  /// For each depth, the others that test nothing more from there on.
  let settled: [BitSet]

  /// The types of keys.
  let keyTypes: KeyTypes

  /// The folded names of the keys that stand as policy variables.
  let variableKeys: Set<String>

  /// The folded names of the keys that follow from the requester; empty where no principals are named.
  let linkedKeys: Set<String>

  /// Whether the statements belong to the requester, an IAM identity: none names principals.
  let isAboutIdentities: Bool

  /// The linked keys that matter after the requester is decided: as variables, or beside variables.
  let lastingLinkedKeys: Set<String>

  /// For each dimension the clauses of each other, and of the cause at the end, decided there.
  let clauses: [[[ConditionTest]]]

  /// For each folded key, the clauses on it with the position of their statement, the cause's at the end.
  let clausesByKey: [String: [(statement: Int, clause: ConditionTest)]]

  /// For each dimension the steps that matching one value costs for each other, and for the cause at the end.
  let matchingCost: [[Int]]

  /// What the comparison takes for granted.
  let premises: Premises

  /// Whether `${…}` is a variable in some statements and plain text in others.
  let mixesVersions: Bool

  /// Plans the search for a question.
  init(_ question: DifferenceQuestion, keyTypes: KeyTypes, premises: Premises) {
    self.premises = premises
    cause = question.cause
    self.keyTypes = keyTypes
    let all = question.excluded + question.required.flatMap { $0 }
    others = all
    var excluded = BitSet(capacity: all.count)
    for index in question.excluded.indices { excluded.insert(index) }
    self.excluded = excluded
    var next = question.excluded.count
    var required: [BitSet] = []
    for list in question.required {
      var set = BitSet(capacity: all.count)
      for index in next..<(next + list.count) { set.insert(index) }
      next += list.count
      required.append(set)
    }
    self.required = required
    let statements = all + [question.cause]
    variableKeys = Self.variableKeys(of: statements)
    isAboutIdentities = statements.allSatisfy { $0.meaning.requester == nil }
    mixesVersions = keyTypes.mixesVersions
    linkedKeys =
      Self.identifiesRequesters(statements) ? LinkedKeys.names(under: premises.axioms) : []
    dimensions = Self.dimensions(of: statements, variableKeys, linkedKeys)
    clauses = Self.clauses(of: statements, in: dimensions, linkedKeys)
    let besideVariables = statements.flatMap(\.meaning.conditions).filter { !$0.variables.isEmpty }
    lastingLinkedKeys = linkedKeys.intersection(variableKeys.union(besideVariables.map(\.key)))
    testers = Self.testers(cause: question.cause, others: all, dimensions, clauses)
    matchingCost = Self.matchingCost(of: statements, in: dimensions, clauses)
    var clausesByKey: [String: [(statement: Int, clause: ConditionTest)]] = [:]
    for (index, statement) in statements.enumerated() {
      for clause in statement.meaning.conditions {
        clausesByKey[clause.key, default: []].append((index, clause))
      }
    }
    self.clausesByKey = clausesByKey
    settled = Self.settled(testers, count: all.count)
  }

  /// Returns whether some requests do not have a key.
  func mayBeAbsent(_ key: String) -> Bool {
    !(premises.axioms.assume(.alwaysPresent) && ContextKeys.isAlwaysPresent(key))
  }

  /// Returns a text of a statement as one that expands variables would write it.
  ///
  /// Only where statements of both sorts meet: `${` that is plain text is then told from a variable.
  func text(_ text: String, of statement: CompiledStatement) -> String {
    guard mixesVersions, !statement.expandsVariables else { return text }
    return text.escapingVariables
  }

  /// Returns the clauses of one of the others that are decided in a dimension.
  func clauses(of other: Int, at depth: Int) -> [ConditionTest] { clauses[depth][other] }

  /// Returns the cause's clauses that are decided in a dimension.
  func causeClauses(at depth: Int) -> [ConditionTest] { clauses[depth][others.count] }

  private static func matchingCost(
    of statements: [CompiledStatement],
    in dimensions: [Dimension],
    _ clauses: [[[ConditionTest]]],
  ) -> [[Int]] {
    let statements = statements.span
    var costs: [[Int]] = []
    for (depth, dimension) in dimensions.enumerated() {
      var own: [Int] = []
      own.reserveCapacity(statements.count)
      for index in statements.indices {
        let clauseCost = clauses[depth][index].reduce(0) { $0 + $1.cost }
        let cost =
          switch dimension {
          case .action: 1 + statements[index].meaning.action.wildcardCount
          case .requester: clauseCost + (statements[index].meaning.requester?.matchingCost ?? 0)
          case .resource: statements[index].meaning.resource?.matchingCost ?? 0
          case .key: clauseCost
          }
        own.append(cost)
      }
      costs.append(own)
    }
    return costs
  }

  private static func variableKeys(of statements: [CompiledStatement]) -> Set<String> {
    var keys: Set<String> = []
    for statement in statements {
      keys.formUnion(statement.meaning.resource?.variables ?? [])
      for condition in statement.meaning.conditions { keys.formUnion(condition.variables) }
    }
    return keys
  }

  /// Whether statements speak of one requester in several ways: by its name and keys, or by two keys.
  private static func identifiesRequesters(_ statements: [CompiledStatement]) -> Bool {
    if statements.contains(where: { $0.meaning.requester != nil }) { return true }
    let tested = Set(statements.flatMap(\.meaning.conditions).map(\.key))
    return tested.intersection(LinkedKeys.names).count > 1
  }

  /// Action, requester, the keys that stand as variables, resource, the other keys.
  private static func dimensions(
    of statements: [CompiledStatement],
    _ variableKeys: Set<String>,
    _ linkedKeys: Set<String>,
  ) -> [Dimension] {
    var keys: Set<String> = []
    for statement in statements { keys.formUnion(statement.meaning.conditions.map(\.key)) }
    let early = variableKeys.subtracting(linkedKeys).sorted()
    let late = keys.subtracting(variableKeys).subtracting(linkedKeys).sorted()
    return [.action, .requester] + early.map(Dimension.key) + [.resource]
      + late.map(Dimension.key)
  }

  /// Returns the values of the linked keys for a requester.
  func linkedValues(for requester: Requester) -> [String: KeyValue] {
    var values: [String: KeyValue] = [:]
    for key in linkedKeys { values[key] = LinkedKeys.value(of: key, for: requester) }
    return values
  }

  /// A clause is decided in the last dimension among its key and its variables.
  private static func clauses(
    of statements: [CompiledStatement],
    in dimensions: [Dimension],
    _ linkedKeys: Set<String>,
  ) -> [[[ConditionTest]]] {
    var position: [String: Int] = [:]
    for key in linkedKeys { position[key] = 1 }
    for case (let index, .key(let key)) in dimensions.enumerated() { position[key] = index }
    var result = [[[ConditionTest]]](
      repeating: [[ConditionTest]](repeating: [], count: statements.count),
      count: dimensions.count,
    )
    for (index, statement) in statements.enumerated() {
      for condition in statement.meaning.conditions {
        let names = [condition.key] + condition.variables
        let last = names.compactMap { position[$0] }.max() ?? 0
        result[last][index].append(condition)
      }
    }
    return result
  }

  private static func testers(
    cause: CompiledStatement,
    others: [CompiledStatement],
    _ dimensions: [Dimension],
    _ clauses: [[[ConditionTest]]],
  ) -> [BitSet] {
    dimensions.enumerated().map { depth, dimension in
      var set = BitSet(capacity: others.count)
      let own = Set(clauses[depth][others.count])
      for (index, other) in others.enumerated() {
        let isImplied =
          switch dimension {
          case .action:
            other.actionText == cause.actionText || other.meaning.action.matchesEverything
          case .requester:
            implies(cause.meaning.requester, other.meaning.requester)
              && clauses[depth][index].allSatisfy { own.contains($0) }
          case .resource:
            other.resourceText == cause.resourceText
              || other.meaning.resource?.matchesEverything != false
          case .key: clauses[depth][index].allSatisfy { own.contains($0) }
          }
        if !isImplied { set.insert(index) }
      }
      return set
    }
  }

  private static func implies(_ cause: RequesterTest?, _ other: RequesterTest?) -> Bool {
    guard let other else { return true }
    if let cause, cause.isNegated == other.isNegated,
      !cause.isNegated || cause.isDeny == other.isDeny
    {
      if Set(cause.entries) == Set(other.entries) { return true }
    }
    return other.matchesEverything
  }

  private static func settled(_ testers: [BitSet], count: Int) -> [BitSet] {
    var result = [BitSet](repeating: BitSet(capacity: count), count: testers.count + 1)
    for depth in 0...testers.count {
      for index in 0..<count
      where !testers[depth...].contains(where: { $0.contains(index) }) {
        result[depth].insert(index)
      }
    }
    return result
  }
}
