import PolicyModel

extension ConditionClause {
  /// Returns whether the clause holds for a request.
  ///
  /// Source: IAM User Guide, "Condition operators" and "Single-valued vs. multivalued context
  /// keys".
  func holds(in reading: RequestReading, of document: PolicyDocument) -> Bool {
    let choices = reading.choices
    let value = reading.context.value(of: key.value)
    if holdsWithoutValues(choices) { return true }
    if conditionOperator.test == .null { return nullHolds(for: value, choices) }
    let operands = operands(in: reading, of: document)
    if canNeverHold(operands, choices) { return false }
    switch value {
    case nil: return holdsWhenAbsent(choices)
    case .single(let text): return holds(for: [text], operands, choices)
    case .multiple(let texts): return holds(for: texts, operands, choices)
    }
  }

  /// Whether an empty list of values is read as no condition (D-EMPTYVAL).
  ///
  /// With a qualifier or `IfExists` the meaning is documented and no choice.
  private func holdsWithoutValues(_ choices: Reading) -> Bool {
    values.isEmpty && choices.takes(.emptyValuesHold) && conditionOperator.qualifier == nil
      && !conditionOperator.ifExists
  }

  /// Returns whether the clause holds when the key is absent.
  ///
  /// `ForAnyValue` with a negated operator is documented both ways; by default it does not hold
  /// (D-ANYNEG). With `IfExists` by default the suffix decides (D-ANYIFEX).
  private func holdsWhenAbsent(_ choices: Reading) -> Bool {
    switch conditionOperator.qualifier {
    case .forAllValues: true
    case .forAnyValue where conditionOperator.ifExists: !choices.takes(.absentFailsForAnyIfExists)
    case .forAnyValue:
      conditionOperator.test.isNegated && choices.takes(.absentHoldsForAnyNegated)
    case nil: conditionOperator.ifExists || conditionOperator.test.isNegated
    }
  }

  /// Returns whether the clause holds for the values of a key that is there.
  ///
  /// Without a qualifier a set of values by default never matches (D-NOQUAL); one value given as a
  /// list is that value unless the key is known to hold sets. A sole empty text may count as no
  /// value (D-EMPTYSTR).
  private func holds(
    for values: [String],
    _ operands: [VariableText?],
    _ choices: Reading,
  ) -> Bool {
    switch conditionOperator.qualifier {
    case .forAllValues where values == [""] && choices.takes(.emptyTextIsAbsent): true
    case .forAllValues: values.allSatisfy { holds(for: $0, operands, choices) }
    case .forAnyValue: values.contains { holds(for: $0, operands, choices) }
    case nil where choices.takes(.anyOfSeveralHolds):
      values.contains { holds(for: $0, operands, choices) }
    case nil:
      values.count == 1 && !RequestContext.isMultivalued(key.value)
        && holds(for: values[0], operands, choices)
    }
  }

  /// Returns whether one value passes: it matches some operand, or none when the test is negated.
  ///
  /// A value that is not of the operator's type by default passes neither way (D-INVALID), a text
  /// that is no ARN passes a negated test (D-BADARN). A variable without a value matches nothing
  /// (D-UNRESOLVED).
  private func holds(
    for value: String,
    _ operands: [VariableText?],
    _ choices: Reading,
  ) -> Bool {
    let test = conditionOperator.test
    if test.valueType == .arn, choices.takes(.noARNNeverHolds), value.arnFields.count < 6 {
      return false
    }
    guard test.readsValue(value, choices) else {
      return test.isNegated && choices.takes(.invalidHoldsNegated)
    }
    let matches = operands.contains { operand in
      operand.map { test.positive.matches(value, $0, choices) } ?? false
    }
    return matches != test.isNegated
  }

  /// Returns whether an operand keeps the clause from ever holding.
  ///
  /// By default an invalid operand does so under a negated test (D-INVALID); under a positive test
  /// it is an operand that nothing matches. A variable without a value (D-UNRESOLVED) and a negated
  /// operand that is no ARN (D-BADARN) may do so.
  /// Source: Service Authorization Reference, "Condition keys table".
  private func canNeverHold(_ operands: [VariableText?], _ choices: Reading) -> Bool {
    let test = conditionOperator.test
    return operands.contains { operand in
      guard let operand else { return choices.takes(.unresolvedIsVoid) }
      guard test.isNegated else { return false }
      if test.valueType == .arn {
        return choices.takes(.noARNNeverHolds) && operand.plain.arnFields.count < 6
      }
      return !choices.takes(.invalidHoldsNegated) && !test.readsOperand(operand.plain, choices)
    }
  }

  private func operands(
    in reading: RequestReading,
    of document: PolicyDocument,
  ) -> [VariableText?] {
    let test = conditionOperator.test
    let takesVariables =
      document.expandsVariables(reading: reading.choices) && test.takesVariables
      && !(test == .bool && reading.choices.takes(.boolVariableIsInvalid))
    return values.map { value in
      takesVariables
        ? VariableText(value.value, in: reading) : VariableText(literal: value.value)
    }
  }

  /// Returns whether a `Null` test holds: an empty set of values counts as no value.
  ///
  /// With a qualifier it does not look at the key. A sole empty text may count as no value
  /// (D-EMPTYSTR). Source: IAM User Guide, "Access Analyzer policy check reference", null with
  /// qualifier.
  private func nullHolds(for value: ContextValue?, _ choices: Reading) -> Bool {
    switch conditionOperator.qualifier {
    case .forAllValues: return true
    case .forAnyValue: return false
    case nil: break
    }
    let isEmptyText = value == .single("") || value == .multiple([""])
    let isAbsent =
      value == nil || value == .multiple([])
      || isEmptyText && choices.takes(.emptyTextIsAbsent)
    return values.contains { $0.value.asciiLowercased == (isAbsent ? "true" : "false") }
  }
}

extension PolicyDocument {
  /// Returns whether `${…}` is a policy variable; a missing version by default reads as 2008-10-17
  /// (D-VERSION).
  func expandsVariables(reading choices: Reading) -> Bool {
    version == nil ? choices.takes(.missingVersionIs2012) : expandsVariables
  }
}
