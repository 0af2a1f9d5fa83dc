import PolicyModel

/// One condition clause, compiled.
struct ConditionTest: Hashable, Sendable {
  /// The name under which the key is decided.
  let key: String

  /// The operator.
  let conditionOperator: ConditionOperator

  /// The operands in source order.
  let operands: [ConditionOperand]

  /// The operands for looking a value up, nil when they are few.
  let lookup: OperandLookup?

  /// The folded names of the variables in the operands.
  let variables: [String]

  /// How doubts are read.
  let reading: Reading

  /// Whether a negated test has an operand that by the reading keeps it from ever holding: one that
  /// is not of its type (D-INVALID), or no ARN (D-BADARN).
  let isVoid: Bool

  /// Reads a clause.
  ///
  /// Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
  init(_ clause: ConditionClause, expandsVariables: Bool, premises: Premises) {
    let reading = premises.reading
    self.reading = reading
    key = ContextKeys.decidedName(of: clause.key.value, premises.axioms)
    conditionOperator = clause.conditionOperator
    let test = clause.conditionOperator.test
    let expands =
      expandsVariables && !(test == .bool && reading.takes(.boolVariableIsInvalid))
    operands = clause.distinctValues.map {
      ConditionOperand($0, test: test, expandsVariables: expands, reading: reading)
    }
    lookup = OperandLookup(operands)
    isVoid =
      test.isNegated
      && (operands.contains(.invalid) && !reading.takes(.invalidHoldsNegated)
        || operands.contains(.nothing) && reading.takes(.noARNNeverHolds))
    var variables: [String] = []
    for case .pattern(let pattern) in operands {
      variables += pattern.variables.filter { !variables.contains($0) }
    }
    self.variables = variables
  }

  /// The steps that testing one value costs.
  var cost: Int { lookup.map { 8 + $0.rest.count } ?? 2 + operands.count }

  /// Whether the values are compared as ARNs, field by field.
  var comparesARNs: Bool {
    let test = conditionOperator.test.positive
    return test == .arnEquals || test == .arnLike
  }

  /// Whether an empty list of values is read as no condition (D-EMPTYVAL).
  var holdsAlways: Bool {
    operands.isEmpty && reading.takes(.emptyValuesHold) && conditionOperator.qualifier == nil
      && !conditionOperator.ifExists
  }
}
