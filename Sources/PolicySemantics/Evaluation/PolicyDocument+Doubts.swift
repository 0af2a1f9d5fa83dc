import PolicyModel

extension PolicyDocument {
  /// Returns the open questions of AWS's documentation on which a document's answer may rest.
  func doubts(about reading: RequestReading, kind: PolicyKind) -> Set<Doubt> {
    statements.reduce(into: Set()) { doubts, statement in
      doubts.formUnion(statement.principalDoubts)
      doubts.formUnion(statement.actionDoubts)
      doubts.formUnion(resourceDoubts(of: statement, reading))
      for clause in statement.conditions {
        doubts.formUnion(clause.operatorDoubts)
        doubts.formUnion(clause.valueDoubts(about: reading, in: self))
        doubts.formUnion(clause.values.flatMap { variableDoubts(of: $0.value, reading) })
      }
    }
  }

  private func resourceDoubts(of statement: Statement, _ reading: RequestReading) -> Set<Doubt> {
    guard let element = statement.resource else { return [] }
    var doubts: Set<Doubt> = element.isNegated && element.patterns.isEmpty ? [.emptyNot] : []
    for pattern in element.patterns.map(\.value) where !pattern.isAllStars {
      let fields = pattern.arnFields
      if fields.count < 6 { doubts.insert(.shortARN) }
      if fields.prefix(5).contains(where: \.hasWildcard) { doubts.insert(.colon) }
      doubts.formUnion(variableDoubts(of: pattern, reading))
    }
    return doubts
  }

  private func variableDoubts(of text: String, _ reading: RequestReading) -> Set<Doubt> {
    guard text.unicodeScalars.contains("${".unicodeScalars) else { return [] }
    if version == nil { return [.version] }
    guard expandsVariables else { return [] }
    return VariableText(text, in: reading.context) == nil ? [.unresolved] : []
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
    if action.isNegated && action.patterns.isEmpty { return [.emptyNot] }
    let hasOpenPrefix = action.patterns.contains { pattern in
      let prefix = String(pattern.value.unicodeScalars.prefix { $0 != ":" })
      return prefix.hasWildcard && !pattern.value.isAllStars
    }
    return hasOpenPrefix ? [.prefix] : []
  }
}

extension ConditionClause {
  fileprivate var operatorDoubts: Set<Doubt> {
    var doubts: Set<Doubt> = values.isEmpty ? [.emptyValues] : []
    guard conditionOperator.qualifier == .forAnyValue else { return doubts }
    if conditionOperator.ifExists {
      doubts.insert(.anyIfExists)
    } else if conditionOperator.test.isNegated {
      doubts.insert(.anyNegated)
    }
    return doubts
  }

  fileprivate func valueDoubts(
    about reading: RequestReading,
    in document: PolicyDocument,
  ) -> Set<Doubt> {
    let test = conditionOperator.test
    var doubts: Set<Doubt> = []
    if test != .null, conditionOperator.qualifier == nil, holdsSet(in: reading) {
      doubts.insert(.noQualifier)
    }
    for value in values.map(\.value) {
      let hasVariable =
        document.expandsVariables && value.unicodeScalars.contains("${".unicodeScalars)
      if hasVariable {
        if test == .bool { doubts.insert(.boolVariable) }
      } else if !test.readsOperand(value) {
        doubts.insert(.invalidOperand)
      } else if test.valueType == .arn, test.isNegated, value.arnFields.count < 6 {
        doubts.insert(.badARN)
      }
    }
    return doubts
  }

  private func holdsSet(in reading: RequestReading) -> Bool {
    if RequestContext.isMultivalued(key.value) { return true }
    guard case .multiple(let values) = reading.context.value(of: key.value) else { return false }
    return values.count != 1
  }
}

extension Set<Doubt> {
  /// The doubts in the order of their declaration.
  var inOrder: [Doubt] { Doubt.allCases.filter(contains) }
}
