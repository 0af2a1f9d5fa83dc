import PolicyModel

/// A statement reduced to what counts for access: no name, no order, no spelling of case.
struct StatementMeaning: Hashable {
  /// An element that matches by patterns.
  struct Patterns: Hashable {
    /// Whether it matches what none of the values match.
    let isNegated: Bool

    /// The patterns, without order.
    let values: Set<String>

    /// Reduces an element, optionally folding ASCII case.
    init(_ element: PatternElement, foldingCase: Bool) {
      isNegated = element.isNegated
      values = Set(element.patterns.map { foldingCase ? $0.value.lowercased() : $0.value })
    }

    /// Reduces a principal element; `*` reads alike as text and under `AWS`.
    init(_ element: PrincipalElement) {
      isNegated = element.isNegated
      values = Set(element.principals.map(Patterns.text(of:)))
    }

    private static func text(of principal: Principal) -> String {
      principal.value.value == "*" ? "*" : "\(principal.kind.rawValue) \(principal.value.value)"
    }
  }

  /// A condition without its place.
  struct Condition: Hashable {
    /// The operator.
    let conditionOperator: ConditionOperator

    /// The key in lower case.
    let key: String

    /// The values, without order.
    let values: Set<String>

    /// Reduces a clause; keys fold case.
    init(_ clause: ConditionClause) {
      conditionOperator = clause.conditionOperator
      key = clause.key.value.lowercased()
      values = Set(clause.values.map(\.value))
    }
  }

  /// Whether it allows or denies.
  let effect: Effect

  /// The principals, nil without the element.
  let principal: Patterns?

  /// The actions.
  let action: Patterns

  /// The resources, nil without the element.
  let resource: Patterns?

  /// The conditions, without order.
  let conditions: Set<Condition>

  /// Reduces a statement.
  init(_ statement: Statement) {
    effect = statement.effect.value
    principal = statement.principal.map { Patterns($0) }
    action = Patterns(statement.action, foldingCase: true)
    resource = statement.resource.map { Patterns($0, foldingCase: false) }
    conditions = Set(statement.conditions.map(Condition.init))
  }
}
