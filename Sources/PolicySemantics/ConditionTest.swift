import PolicyModel

/// One condition clause, compiled.
struct ConditionTest: Hashable, Sendable {
  /// The name under which the key is decided.
  let key: String

  /// The operator.
  let conditionOperator: ConditionOperator

  /// The operands in source order.
  let operands: [ConditionOperand]

  /// The folded names of the variables in the operands.
  let variables: [String]

  /// Reads a clause.
  ///
  /// Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
  init(_ clause: ConditionClause, expandsVariables: Bool) {
    key = ContextKeys.decidedName(of: clause.key.value)
    conditionOperator = clause.conditionOperator
    let test = clause.conditionOperator.test
    operands = clause.values.map {
      ConditionOperand($0.value, test: test, expandsVariables: expandsVariables)
    }
    var variables: [String] = []
    for case .pattern(let pattern) in operands {
      variables += pattern.variables.filter { !variables.contains($0) }
    }
    self.variables = variables
  }

  /// Whether a negated test has an operand that is not of its type: then it never holds (D-INVALID).
  var isVoid: Bool {
    conditionOperator.test.isNegated && operands.contains(.invalid)
  }
}
