import PolicyModel

extension ConditionClause {
  /// Returns whether the clause holds for a request.
  ///
  /// Source: IAM User Guide, "Condition operators" and "Single-valued vs. multivalued context
  /// keys".
  func holds(in reading: RequestReading, of document: PolicyDocument) -> Bool {
    let value = reading.context.value(of: key.value)
    if conditionOperator.test == .null { return nullHolds(for: value) }
    let operands = operands(in: reading, of: document)
    if canNeverHold(operands) { return false }
    switch value {
    case nil: return holdsWhenAbsent
    case .single(let text): return holds(for: [text], operands)
    case .multiple(let texts): return holds(for: texts, operands)
    }
  }

  /// Whether the clause holds when the key is absent.
  ///
  /// `ForAnyValue` with a negated operator is documented both ways; we read it as false
  /// (D-ANYNEG). With `IfExists` the suffix decides (D-ANYIFEX).
  private var holdsWhenAbsent: Bool {
    if conditionOperator.ifExists { return true }
    switch conditionOperator.qualifier {
    case .forAllValues: return true
    case .forAnyValue: return false
    case nil: return conditionOperator.test.isNegated
    }
  }

  /// Returns whether the clause holds for the values of a key that is there.
  ///
  /// Without a qualifier a set of values never matches (D-NOQUAL); one value given as a list is
  /// that value unless the key is known to hold sets.
  private func holds(for values: [String], _ operands: [VariableText?]) -> Bool {
    switch conditionOperator.qualifier {
    case .forAllValues: values.allSatisfy { holds(for: $0, operands) }
    case .forAnyValue: values.contains { holds(for: $0, operands) }
    case nil:
      values.count == 1 && !RequestContext.isMultivalued(key.value)
        && holds(for: values[0], operands)
    }
  }

  /// Returns whether one value passes: it matches some operand, or none when the test is negated.
  ///
  /// A value that is not of the operator's type passes neither way (D-INVALID). A variable
  /// without a value matches nothing (D-UNRESOLVED).
  private func holds(for value: String, _ operands: [VariableText?]) -> Bool {
    let test = conditionOperator.test
    guard test.readsValue(value) else { return false }
    let matches = operands.contains { operand in
      operand.map { test.positive.matches(value, $0) } ?? false
    }
    return matches != test.isNegated
  }

  /// Returns whether an invalid operand keeps a negated test from ever holding (D-INVALID).
  ///
  /// Under a positive test it is an operand that nothing matches.
  /// Source: Service Authorization Reference, "Condition keys table".
  private func canNeverHold(_ operands: [VariableText?]) -> Bool {
    let test = conditionOperator.test
    return test.isNegated
      && operands.contains { operand in
        operand.map { !test.readsOperand($0.plain) } ?? false
      }
  }

  private func operands(
    in reading: RequestReading,
    of document: PolicyDocument,
  ) -> [VariableText?] {
    values.map { value in
      document.expandsVariables && conditionOperator.test.takesVariables
        ? VariableText(value.value, in: reading.context) : VariableText(literal: value.value)
    }
  }

  /// Returns whether a `Null` test holds: an empty set of values counts as no value.
  ///
  /// With a qualifier it does not look at the key. Source: IAM User Guide, "Access Analyzer policy
  /// check reference", null with qualifier.
  private func nullHolds(for value: ContextValue?) -> Bool {
    switch conditionOperator.qualifier {
    case .forAllValues: return true
    case .forAnyValue: return false
    case nil: break
    }
    let isAbsent = value == nil || value == .multiple([])
    return values.contains { $0.value.asciiLowercased == (isAbsent ? "true" : "false") }
  }
}
