import PolicyModel

extension PolicyDocument {
  /// Returns the open questions of AWS's documentation on which a document's answer may rest.
  ///
  /// - Parameters:
  ///   - reading: The request in question, nil for any request.
  ///   - kind: What the policy is attached to.
  /// - Returns: the doubts, those about a request only where it meets them.
  func doubts(about reading: RequestReading?, kind: PolicyKind) -> Set<Doubt> {
    statements.reduce(into: Set()) { doubts, statement in
      doubts.formUnion(statement.principalDoubts)
      doubts.formUnion(statement.actionDoubts)
      doubts.formUnion(resourceDoubts(of: statement, reading))
      for clause in statement.conditions {
        doubts.formUnion(clause.operatorDoubts(about: reading))
        doubts.formUnion(clause.valueDoubts(about: reading, in: self))
        guard clause.conditionOperator.test.takesVariables else { continue }
        let matchesPatterns = clause.conditionOperator.test.hasWildcards
        for value in clause.values.map(\.value) {
          let found = variableDoubts(of: value, reading)
          doubts.formUnion(matchesPatterns ? found : found.subtracting([.valueWildcard]))
        }
      }
    }
  }

  private func resourceDoubts(of statement: Statement, _ reading: RequestReading?) -> Set<Doubt> {
    guard let element = statement.resource else { return [] }
    var doubts: Set<Doubt> = []
    for pattern in element.patterns.map(\.value) where !pattern.isAllStars {
      let fields = pattern.arnFields
      if fields.count < 6 { doubts.insert(.shortARN) }
      if fields.prefix(5).contains(where: \.hasWildcard) { doubts.insert(.colon) }
      if fields.prefix(5).contains(where: { !$0.asciiLowercased.isIdentical(to: $0) }) {
        doubts.insert(.arnCase)
      }
      if fields.count == 6, PatternElement.hasWildcardType(fields) { doubts.insert(.wildcardType) }
      if reading.map({ $0.resource == "*" }) ?? isRestricting { doubts.insert(.noResource) }
      doubts.formUnion(variableDoubts(of: pattern, reading))
    }
    return doubts
  }

  /// Whether some statement can take away from what another allows, or speaks of every resource.
  private var isRestricting: Bool {
    statements.contains { statement in
      statement.effect.value == .deny || statement.resource?.isNegated ?? true
        || statement.resource?.patterns.contains { $0.value.isAllStars } == true
    }
  }

  private func variableDoubts(of text: String, _ reading: RequestReading?) -> Set<Doubt> {
    guard text.unicodeScalars.contains("${".unicodeScalars) else { return [] }
    if version == nil { return [.version] }
    guard expandsVariables else { return [] }
    let named = text.variableNames.filter { !["*", "?", "$"].contains($0) }
    if named.isEmpty { return [] }
    guard let reading else {
      let hasDefaults = named.allSatisfy { $0.contains(",") }
      return hasDefaults ? [.valueWildcard] : [.valueWildcard, .unresolved]
    }
    guard let value = VariableText(text, in: reading) else { return [.unresolved] }
    let isPattern = value.pieces.contains { piece in
      switch piece {
      case .written: false
      case .substituted(let text), .substitutedPattern(let text): text.hasWildcard
      }
    }
    return isPattern ? [.valueWildcard] : []
  }
}

extension Statement {
  fileprivate var principalDoubts: Set<Doubt> {
    guard let principal else { return [] }
    var doubts: Set<Doubt> = []
    if principal.isNegated {
      doubts.insert(effect.value == .allow ? .allowNotPrincipal : .notPrincipal)
    }
    if principal.principals.contains(where: { $0.kind == .aws && $0.isEveryone }) {
      doubts.insert(.star)
    }
    return doubts
  }

  fileprivate var actionDoubts: Set<Doubt> {
    action.patterns.contains { $0.value.hasWildcardPrefix } ? [.prefix] : []
  }
}

extension ConditionClause {
  fileprivate func operatorDoubts(about reading: RequestReading?) -> Set<Doubt> {
    var doubts: Set<Doubt> = values.isEmpty ? [.emptyValues] : []
    let test = conditionOperator.test
    let minds = test == .null || conditionOperator.qualifier == .forAllValues
    if minds, test == .null || test.valueType == .text, mayBeEmptyText(in: reading) {
      doubts.insert(.emptyText)
    }
    guard conditionOperator.qualifier == .forAnyValue else { return doubts }
    if conditionOperator.ifExists {
      doubts.insert(.anyIfExists)
    } else if test.isNegated {
      doubts.insert(.anyNegated)
    }
    return doubts
  }

  private func mayBeEmptyText(in reading: RequestReading?) -> Bool {
    guard let reading else { return true }
    let value = reading.context.value(of: key.value)
    return value == .single("") || value == .multiple([""])
  }

  fileprivate func valueDoubts(
    about reading: RequestReading?,
    in document: PolicyDocument,
  ) -> Set<Doubt> {
    let test = conditionOperator.test
    var doubts: Set<Doubt> = []
    if test != .null, conditionOperator.qualifier == nil, holdsSet(in: reading) {
      doubts.insert(.noQualifier)
    }
    if reading == nil, test.isNegated, test.hasTypedValues, !ContextKeys.isTyped(key.value) {
      doubts.insert(.invalidOperand)
    }
    for value in values.map(\.value) {
      let hasVariable =
        document.expandsVariables && value.unicodeScalars.contains("${".unicodeScalars)
      if hasVariable {
        if test == .bool { doubts.insert(.boolVariable) }
      } else {
        doubts.formUnion(test.operandDoubts(value))
      }
    }
    return reading.map { doubts.union(requestDoubts(in: $0)) } ?? doubts
  }

  /// Returns the doubts about the values that a request has for the key.
  private func requestDoubts(in reading: RequestReading) -> Set<Doubt> {
    guard conditionOperator.test != .null else { return [] }
    let texts: [String] =
      switch reading.context.value(of: key.value) {
      case nil: []
      case .single(let text): [text]
      case .multiple(let texts): texts
      }
    return texts.reduce(into: Set()) { $0.formUnion(conditionOperator.test.valueDoubts($1)) }
  }

  private func holdsSet(in reading: RequestReading?) -> Bool {
    if RequestContext.isMultivalued(key.value) { return true }
    guard case .multiple(let values)? = reading?.context.value(of: key.value) else { return false }
    return values.count != 1
  }
}

extension ConditionOperator.Test {
  /// Whether values that are not of the test's type are possible and known by their form.
  fileprivate var hasTypedValues: Bool { [.number, .date, .address].contains(valueType) }

  /// Whether the operands of the test are patterns.
  fileprivate var hasWildcards: Bool { positive == .stringLike || valueType == .arn }

  /// The doubts about a value of a request.
  fileprivate func valueDoubts(_ value: String) -> Set<Doubt> {
    if valueType == .arn { return isNegated && value.arnFields.count < 6 ? [.badARN] : [] }
    if readsValue(value, .byDefault) { return [] }
    let isNumber = valueType == .number && readsValue(value, Reading([.numbersAreLenient]))
    return Set((isNegated ? [.invalidOperand] : []) + (isNumber ? [.numberForm] : []))
  }

  /// The doubts about an operand without variables.
  fileprivate func operandDoubts(_ value: String) -> Set<Doubt> {
    if valueType == .date, value.utf8.count == 4, value.utf8.isASCIIDigits { return [.fourDigits] }
    if valueType == .arn, isNegated, value.arnFields.count < 6 { return [.badARN] }
    if readsOperand(value, .byDefault) { return [] }
    let isNumber = valueType == .number && readsOperand(value, Reading([.numbersAreLenient]))
    return isNumber ? [.invalidOperand, .numberForm] : [.invalidOperand]
  }
}

extension Set<Doubt> {
  /// The doubts in the order of their declaration.
  var inOrder: [Doubt] { Doubt.allCases.filter(contains) }
}
