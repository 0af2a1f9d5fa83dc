import PolicyModel

/// A statement reduced to what counts for access: no name, no order, no spelling of case.
///
/// Texts are bytes: strings that Swift calls equal may differ in their scalars.
struct StatementMeaning: Hashable {
  /// An element that matches by patterns.
  struct Patterns: Hashable {
    /// Whether it matches what none of the values match.
    let isNegated: Bool

    /// The patterns, without order.
    let values: Set<[UInt8]>

    /// Reduces an element, optionally folding ASCII case.
    init(_ element: PatternElement, foldingCase: Bool) {
      isNegated = element.isNegated
      values = Set(
        element.patterns.map { foldingCase ? $0.value.foldedBytes : Array($0.value.utf8) }
      )
    }

    /// Reduces a principal element; `*` reads alike as text and under `AWS`.
    init(_ element: PrincipalElement) {
      isNegated = element.isNegated
      values = Set(element.principals.map(Patterns.text(of:)))
    }

    private static func text(of principal: Principal) -> [UInt8] {
      let value = principal.value.value
      return Array((value == "*" ? "*" : "\(principal.kind.rawValue) \(value)").utf8)
    }
  }

  /// A condition without its place.
  struct Condition: Hashable {
    /// The operator.
    let conditionOperator: ConditionOperator

    /// The key with ASCII letters in lower case.
    let key: [UInt8]

    /// The values, without order.
    let values: Set<[UInt8]>

    /// Reduces a clause; keys fold case.
    init(_ clause: ConditionClause) {
      conditionOperator = clause.conditionOperator
      key = clause.key.value.foldedBytes
      values = Set(clause.values.map { Array($0.value.utf8) })
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

extension String {
  /// The UTF-8 bytes with ASCII letters in lower case.
  fileprivate var foldedBytes: [UInt8] {
    utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }
}
