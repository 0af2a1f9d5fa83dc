import PolicyModel

extension ConditionTest {
  /// Returns whether the clause holds for a value of its key.
  ///
  /// A clause without a set qualifier never holds for several values, nor for the values of a key
  /// that is known to hold several (D-NOQUAL).
  ///
  /// Source: IAM User Guide, "Condition operators" and "Single-valued vs. multivalued context keys".
  func holds(for value: KeyValue, _ variables: VariableValues) -> Bool {
    if holdsAlways { return true }
    if conditionOperator.test == .null {
      return holdsNull(isPresent: value != .absent && value != .several([]) && !isEmpty(value))
    }
    if isVoid || isUnresolved(variables) || isNoARN(variables) { return false }
    switch (value, conditionOperator.qualifier) {
    case (.absent, .forAllValues?): return true
    case (.absent, .forAnyValue?): return holdsForAnyWhenAbsent
    case (.absent, nil): return conditionOperator.ifExists || conditionOperator.test.isNegated
    case (.single, .forAllValues?) where isEmpty(value): return true
    case (.several, .forAllValues?) where isEmpty(value): return true
    case (.single(let text), _): return holds(forElement: text.text, variables)
    case (.several(let texts), .forAllValues?):
      return texts.allSatisfy { holds(forElement: $0.text, variables) }
    case (.several(let texts), .forAnyValue?):
      return texts.contains { holds(forElement: $0.text, variables) }
    case (.several(let texts), nil) where reading.takes(.anyOfSeveralHolds):
      return texts.contains { holds(forElement: $0.text, variables) }
    case (.several(let texts), nil):
      guard texts.count == 1, !ContextKeys.isMultivalued(key) else { return false }
      return holds(forElement: texts[0].text, variables)
    }
  }

  /// Whether the clause holds under `ForAnyValue` when its key is absent (D-ANYIFEX, D-ANYNEG).
  private var holdsForAnyWhenAbsent: Bool {
    conditionOperator.ifExists
      ? !reading.takes(.absentFailsForAnyIfExists)
      : conditionOperator.test.isNegated && reading.takes(.absentHoldsForAnyNegated)
  }

  /// Returns whether a value is a sole empty text that counts as no value (D-EMPTYSTR).
  private func isEmpty(_ value: KeyValue) -> Bool {
    guard reading.takes(.emptyTextIsAbsent) else { return false }
    return value == .single(ExactText("")) || value == .several([ExactText("")])
  }

  /// Returns whether a variable without a value keeps the clause from holding (D-UNRESOLVED).
  private func isUnresolved(_ values: VariableValues) -> Bool {
    guard !variables.isEmpty, reading.takes(.unresolvedIsVoid) else { return false }
    return operands.contains { operand in
      if case .pattern(let pattern) = operand { pattern.isUnresolved(values) } else { false }
    }
  }

  /// Returns whether an operand that is no ARN once its variables have values keeps a negated clause
  /// from holding (D-BADARN).
  private func isNoARN(_ values: VariableValues) -> Bool {
    guard !variables.isEmpty, conditionOperator.test.isNegated, reading.takes(.noARNNeverHolds)
    else { return false }
    return operands.contains { operand in
      guard case .pattern(let pattern) = operand, pattern.style == .arn else { return false }
      return !pattern.isUnresolved(values) && pattern.glob(values) == nil
    }
  }

  private func holdsNull(isPresent: Bool) -> Bool {
    switch conditionOperator.qualifier {
    case .forAllValues?: true
    case .forAnyValue?: false
    case nil: operands.contains(.truth(!isPresent))
    }
  }

  /// Returns whether the test holds for one value, negation included.
  private func holds(forElement text: String, _ variables: VariableValues) -> Bool {
    let isNegated = conditionOperator.test.isNegated
    guard let subject = subject(text) else {
      return isNegated && reading.takes(.invalidHoldsNegated) && !isNoARN(text)
    }
    return matchesSome(subject, variables) != isNegated
  }

  private func matchesSome(_ subject: Subject, _ variables: VariableValues) -> Bool {
    guard let lookup else {
      return operands.contains { matches($0, subject, variables) }
    }
    let isFound =
      switch subject {
      case .text(let text), .truth(_, let text): lookup.contains(text)
      case .number(let own): lookup.contains(own, relation)
      case .instant(let own): lookup.contains(own.seconds, relation)
      case .address(let address): lookup.contains(address)
      case .bytes: false
      }
    return isFound || lookup.rest.contains { matches($0, subject, variables) }
  }

  /// A value of the request, read as the operator's type.
  private enum Subject {
    case text([UInt32])
    case number(ExactDecimal)
    case instant(Instant)
    case address(Address)
    case truth(Bool, [UInt32])
    case bytes([UInt8])
  }

  /// Reads a value as the operator's type; nil when it is not of it: the test then fails, also
  /// negated (D-INVALID).
  private func subject(_ text: String) -> Subject? {
    let test = conditionOperator.test
    switch test.positive {
    case .arnEquals, .arnLike:
      return isNoARN(text) ? nil : .text(text.scalarValues)
    case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .null:
      return .text(text.scalarValues)
    case .bool:
      switch text.foldedASCII {
      case "true": return .truth(true, text.scalarValues)
      case "false": return .truth(false, text.scalarValues)
      default: return nil
      }
    case .binaryEquals: return decodeBase64(text).map(Subject.bytes)
    case .ipAddress: return Address(text).map(Subject.address)
    case _ where test.isDate: return Instant(text).map(Subject.instant)
    default: return ExactDecimal(text, reading: reading).map(Subject.number)
    }
  }

  /// Returns whether a text is under an ARN test and no ARN, which may keep it from holding (D-BADARN).
  private func isNoARN(_ text: String) -> Bool {
    guard reading.takes(.noARNNeverHolds) else { return false }
    return comparesARNs && text.utf8.count { $0 == 0x3A } < 5
  }

  private func matches(
    _ operand: ConditionOperand,
    _ subject: Subject,
    _ variables: VariableValues,
  ) -> Bool {
    switch (operand, subject) {
    case (.pattern(let pattern), .text(let text)), (.pattern(let pattern), .truth(_, let text)):
      pattern.glob(variables)?.matches(text) == true
    case (.number(let number), .number(let own)): compare(own, number)
    case (.instant(let instant), .instant(let own)): compare(own, instant)
    case (.range(let range), .address(let address)): range.contains(address)
    case (.truth(let truth), .truth(let own, _)): truth == own
    case (.bytes(let bytes), .bytes(let own)): bytes == own
    default: false
    }
  }

  private func compare<Value: Comparable>(_ own: Value, _ operand: Value) -> Bool {
    switch relation {
    case .below: own < operand
    case .belowOrEqual: own <= operand
    case .above: own > operand
    case .aboveOrEqual: own >= operand
    case .equal: own == operand
    }
  }

  /// How a number or an instant must stand to an operand.
  private var relation: OperandLookup.Relation {
    switch conditionOperator.test {
    case .numericLessThan, .dateLessThan: .below
    case .numericLessThanEquals, .dateLessThanEquals: .belowOrEqual
    case .numericGreaterThan, .dateGreaterThan: .above
    case .numericGreaterThanEquals, .dateGreaterThanEquals: .aboveOrEqual
    default: .equal
    }
  }
}
