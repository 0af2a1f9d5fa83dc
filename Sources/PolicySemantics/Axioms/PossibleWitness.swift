import PolicyModel

/// Looks inside a part of an answer for a request that keeps every axiom.
struct PossibleWitness {
  /// The question of which the part is an answer.
  let question: DifferenceQuestion

  /// What the policy is attached to.
  let kind: PolicyKind

  /// What the comparison takes for granted.
  let premises: Premises

  /// The types of keys.
  let keyTypes: KeyTypes

  /// Returns a request of a part that no axiom rules out, nil when there is none.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  /// - Complexity: One search inside the part.
  func request(
    in part: PartBuilder.Part,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> Request? {
    let axioms = premises.axioms.assumed.union(premises.axioms.preferred)
    let narrowed = DifferenceQuestion(
      cause: question.cause,
      excluded: question.excluded + outside(part)
        + ImpossibleRequests(question).compiled(axioms, premises),
      required: question.required + inside(part).map { [$0] },
      effect: question.effect,
    )
    let plan = SearchPlan(narrowed, keyTypes: keyTypes, premises: premises)
    var search = DifferenceSearch(plan: plan)
    guard let root = try search.run(budget: &budget) else { return nil }
    return PartBuilder(question: question, search: search).parts(from: root)?.first?.witness
  }

  /// The statements that every request of a part matches.
  private func inside(_ part: PartBuilder.Part) -> [CompiledStatement] {
    let whole = Statement(
      .allow,
      principal: element(part.principals.included),
      action: PatternElement(part.actions.included),
      resource: PatternElement(part.resources.included),
      conditions: part.conditions.filter(\.mustHold).map(\.clause),
    )
    let within =
      part.actions.within.map { Statement(.allow, action: PatternElement($0)) }
      + part.resources.within.map { Statement(.allow, resource: PatternElement($0)) }
      + part.principals.within.map { Statement(.allow, principal: element($0)) }
    return ([whole] + within).map(compile)
  }

  /// The statements that no request of a part matches.
  private func outside(_ part: PartBuilder.Part) -> [CompiledStatement] {
    var statements: [Statement] = []
    if !part.actions.excluded.isEmpty {
      statements.append(Statement(.allow, action: PatternElement(part.actions.excluded)))
    }
    if !part.resources.excluded.isEmpty {
      statements.append(Statement(.allow, resource: PatternElement(part.resources.excluded)))
    }
    if !part.principals.excluded.isEmpty {
      statements.append(Statement(.allow, principal: element(part.principals.excluded)))
    }
    for condition in part.conditions where !condition.mustHold {
      statements.append(Statement(.allow, conditions: [condition.clause]))
    }
    return statements.map(compile)
  }

  private func compile(_ statement: Statement) -> CompiledStatement {
    CompiledStatement(
      statement,
      expandsVariables: question.cause.expandsVariables,
      side: nil,
      kind: kind,
      premises: premises,
    )
  }

  /// The principals of some texts, as the documents write them; nil for everyone.
  private func element(_ texts: [String]) -> PrincipalElement? {
    if texts.contains("*") { return nil }
    let written = question.statements.flatMap { $0.source.principal?.principals ?? [] }
    return PrincipalElement(
      texts.map { text in
        written.first { $0.text(reading: premises.reading) == text } ?? Principal(.aws, text)
      }
    )
  }
}

extension AccessCondition {
  /// The condition as a clause of a policy.
  fileprivate var clause: ConditionClause { ConditionClause(conditionOperator, key, values) }
}
