import PolicyModel

/// Draws statements of a kind of policy.
struct StatementSource {
  /// The kind.
  let kind: PolicyKind

  /// How many values lists may have.
  let size: Int

  /// The keys that conditions may use.
  let keys: [KeyDescription]

  /// Draws a statement.
  func statement(using generator: inout CountingGenerator) -> StatementSketch {
    let isDeny = kind == .rcp || generator.happens(35)
    return StatementSketch(
      isDeny ? .deny : .allow,
      principal: principal(using: &generator),
      action: action(using: &generator),
      resource: resource(using: &generator),
      conditions: conditions(using: &generator),
    )
  }

  /// Draws a statement that differs from another in one element.
  func variation(
    of statement: StatementSketch,
    using generator: inout CountingGenerator,
  ) -> StatementSketch {
    var result = statement
    switch Int.random(in: 0...6, using: &generator) {
    case 0: result.action = action(using: &generator)
    case 1: result.resource = resource(using: &generator)
    case 2: result.principal = principal(using: &generator)
    case 3 where kind != .rcp: result.effect = statement.effect == .allow ? .deny : .allow
    case 4 where !result.conditions.isEmpty: result.conditions.removeLast()
    case 5 where result.action.values.count > 1: result.action.values.removeLast()
    default: result.conditions = conditions(using: &generator)
    }
    return result
  }

  private func action(using generator: inout CountingGenerator) -> ListSketch {
    let pool = kind == .rcp ? PolicyPool.actions.filter { $0 != "*" } : PolicyPool.actions
    return ListSketch(
      list(from: pool, using: &generator),
      isNegated: kind != .rcp && generator.happens(15),
    )
  }

  private func resource(using generator: inout CountingGenerator) -> ListSketch? {
    if kind == .trust { return nil }
    if !kind.isAttachedToPrincipal, kind != .rcp, generator.happens(10) { return nil }
    var pool = PolicyPool.resources
    if kind == .session { pool = pool.filter { $0 == "*" || $0.count { $0 == ":" } >= 5 } }
    if generator.happens(20) { pool = PolicyPool.variableResources }
    return ListSketch(list(from: pool, using: &generator), isNegated: generator.happens(15))
  }

  private func principal(using generator: inout CountingGenerator) -> PrincipalSketch? {
    if kind.isAttachedToPrincipal { return nil }
    if kind == .rcp { return .everyone }
    let mayNegate = kind != .trust
    switch Int.random(in: 0...9, using: &generator) {
    case 0, 1: return .everyone
    case 2:
      return PrincipalSketch([.init(.aws, "*")], isNegated: mayNegate && generator.happens(10))
    case 3 where mayNegate: return layered(using: &generator)
    default:
      let count = Int.random(in: 1...min(4, 1 + size / 2), using: &generator)
      let entries = (0..<count).map { _ in generator.pick(PolicyPool.principals) }
      return PrincipalSketch(entries, isNegated: mayNegate && generator.happens(25))
    }
  }

  /// A `NotPrincipal` that lists several layers of one identity.
  private func layered(using generator: inout CountingGenerator) -> PrincipalSketch {
    let layers = PolicyPool.principals.prefix(6).filter { _ in generator.happens(60) }
    return PrincipalSketch(layers.isEmpty ? [PolicyPool.principals[0]] : layers, isNegated: true)
  }

  private func conditions(using generator: inout CountingGenerator) -> [ClauseSketch] {
    var clauses: [ClauseSketch] = []
    for key in keys {
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let clause = clause(on: key, using: &generator)
        if !clauses.contains(where: { $0.repeats(clause) }) { clauses.append(clause) }
      }
    }
    return clauses
  }

  private func clause(
    on key: KeyDescription,
    using generator: inout CountingGenerator,
  ) -> ClauseSketch {
    let name = spelling(of: key.name, using: &generator)
    if generator.happens(12) {
      let values = generator.pick([["true"], ["false"], ["true", "false"]])
      let qualifier = generator.happens(10) ? "ForAnyValue:" : ""
      return ClauseSketch(qualifier + "Null", name, values)
    }
    var family = key.family
    if generator.happens(7) { family = generator.pick(ValueFamily.allCases) }
    let test = generator.pick(family.tests).rawValue
    let suffix = generator.happens(25) ? "IfExists" : ""
    var qualifier = ""
    if generator.happens(key.holdsSets ? 90 : 4) {
      qualifier = generator.pick(["ForAllValues:", "ForAnyValue:"])
    }
    var pool = family.operands + (family == key.family ? key.operands + key.operands : [])
    if generator.happens(6), !family.invalidOperands.isEmpty { pool = family.invalidOperands }
    let values = generator.happens(2) ? [] : list(from: pool, using: &generator)
    return ClauseSketch(qualifier + test + suffix, name, values)
  }

  private func spelling(of name: String, using generator: inout CountingGenerator) -> String {
    generator.happens(8) ? name.uppercased() : name
  }

  private func list(from pool: [String], using generator: inout CountingGenerator) -> [String] {
    let count = Int.random(in: 1...min(4, 1 + size / 2), using: &generator)
    var seen: Set<String> = []
    return (0..<count).map { _ in generator.pick(pool) }.filter { seen.insert($0).inserted }
  }
}
