import PolicyModel

/// Turns condition clauses into formulas over the unknowns of their keys.
struct ClauseTerms {
  /// The unknowns by folded key.
  let keys: [String: KeyTerms]

  /// The patterns' matcher, which knows the values of variables.
  let matcher: TextMatch

  /// Returns whether a clause holds.
  ///
  /// Source: IAM User Guide, "Condition operators" and "Single-valued vs. multivalued context keys".
  /// - Throws: `EncodingGap` when an operand is not covered.
  func holds(
    _ clause: ConditionClause,
    expandsVariables: Bool,
  ) throws(EncodingGap) -> SolverTerm {
    guard let key = keys[decidedKey(clause.key.value)] else {
      preconditionFailure("every key of the documents is declared")
    }
    let conditionOperator = clause.conditionOperator
    if conditionOperator.test == .null { return holdsNull(clause, key) }
    var passes: [SolverTerm] = []
    for element in key.elements {
      passes.append(try self.passes(element, clause, key.family, expandsVariables))
    }
    let isHeld = key.elements.map(\.isHeld)
    switch conditionOperator.qualifier {
    case .forAllValues?:
      let all = zip(isHeld, passes).map { SolverTerm.any([.not($0), $1]) }
      return .any([.not(key.isThere), .all(all)])
    case .forAnyValue?:
      let some = SolverTerm.all([
        key.isThere, .any(zip(isHeld, passes).map { SolverTerm.all([$0, $1]) }),
      ])
      return conditionOperator.ifExists ? .any([.not(key.isThere), some]) : some
    case nil:
      let some = SolverTerm.all([key.isThere, sole(key, passes)])
      let passesAbsent = conditionOperator.ifExists || conditionOperator.test.isNegated
      return passesAbsent ? .any([.not(key.isThere), some]) : some
    }
  }

  /// Whether the key holds one value only, and that passes; never for keys known to hold several.
  private func sole(_ key: KeyTerms, _ passes: [SolverTerm]) -> SolverTerm {
    guard key.isSet else { return passes[0] }
    if KeyKnowledge.holdsSeveral(key.key) { return .no }
    let held = key.elements.map(\.isHeld)
    let ways = passes.indices.map { index in
      let others = held.indices.filter { $0 != index }.map { SolverTerm.not(held[$0]) }
      return SolverTerm.all([held[index], passes[index]] + others)
    }
    return .any(ways)
  }

  private func holdsNull(_ clause: ConditionClause, _ key: KeyTerms) -> SolverTerm {
    let isHeld = SolverTerm.any(key.elements.map(\.isHeld))
    let isThere = SolverTerm.all([key.isThere, isHeld])
    switch clause.conditionOperator.qualifier {
    case .forAllValues?: return .yes
    case .forAnyValue?: return .no
    case nil:
      return .any(
        clause.values.map { value in
          switch value.value.foldedLetters {
          case "true": .not(isThere)
          case "false": isThere
          default: .no
          }
        }
      )
    }
  }

  /// Returns whether one value passes the test, negation included.
  private func passes(
    _ element: KeyTerms.Element,
    _ clause: ConditionClause,
    _ family: KeyFamily,
    _ expandsVariables: Bool,
  ) throws(EncodingGap) -> SolverTerm {
    let test = clause.conditionOperator.test
    var matches: [SolverTerm] = []
    for value in clause.values {
      let text = value.value
      let formula: SolverTerm =
        switch family {
        case .text: try self.matches(element, text, test, expandsVariables)
        case .truth: try Self.isTrue(element.value, text)
        case .number, .instant: try Self.compares(element.value, text, test)
        case .address: try Self.liesIn(element.address, text)
        case .bytes: throw .bytes(key: clause.key.value)
        }
      matches.append(formula)
    }
    return test.isNegated ? .not(.any(matches)) : .any(matches)
  }

  private func matches(
    _ element: KeyTerms.Element,
    _ text: String,
    _ test: ConditionOperator.Test,
    _ expandsVariables: Bool,
  ) throws(EncodingGap) -> SolverTerm {
    guard let value = element.value else { preconditionFailure("texts are no addresses") }
    let hasWildcards = test.positive == .stringLike
    switch test.positive {
    case .bool:
      guard ["true", "false"].contains(text.foldedLetters) else { throw .operand(text) }
      return .apply("str.in_re", value, try TextMatch.anyCase(text))
    case .stringEqualsIgnoreCase:
      if expandsVariables, text.contains("${") { throw .variable(pattern: text) }
      return .apply("str.in_re", value, try TextMatch.anyCase(text))
    case .arnEquals, .arnLike:
      return try matchesARN(element, value, text, expandsVariables)
    default:
      let pieces = [WildcardPiece](
        text,
        hasWildcards: hasWildcards,
        expandsVariables: expandsVariables,
      )
      return try matcher.matches(value, pieces)
    }
  }

  /// Field by field; a pattern or a value of fewer than six fields never matches.
  private func matchesARN(
    _ element: KeyTerms.Element,
    _ value: SolverTerm,
    _ text: String,
    _ expandsVariables: Bool,
  ) throws(EncodingGap) -> SolverTerm {
    if expandsVariables, text.contains("${") { throw .variable(pattern: text) }
    let names = text.fields(limit: 6)
    guard names.count == 6 else { return .no }
    let patterns = names.map {
      [WildcardPiece]($0, hasWildcards: true, expandsVariables: false)
    }
    if let fields = element.fields {
      var formulas: [SolverTerm] = []
      for (field, pattern) in zip(fields, patterns) {
        formulas.append(try TextMatch.matches(field, pattern, staysInField: false))
      }
      return .all(formulas)
    }
    var parts: [SolverTerm] = []
    for (index, pattern) in patterns.enumerated() {
      if index > 0 { parts.append(SolverTerm(#"(str.to_re ":")"#)) }
      parts.append(try TextMatch.expression(pattern, staysInField: index < 5))
    }
    return .apply("str.in_re", value, .apply("re.++", to: parts))
  }

  private static func isTrue(
    _ value: SolverTerm?,
    _ text: String,
  ) throws(EncodingGap) -> SolverTerm {
    switch (value, text.foldedLetters) {
    case (let value?, "true"): value
    case (let value?, "false"): .not(value)
    default: throw .operand(text)
    }
  }

  private static func compares(
    _ value: SolverTerm?,
    _ text: String,
    _ test: ConditionOperator.Test,
  ) throws(EncodingGap) -> SolverTerm {
    let operand = test.isDate ? OperandReading.instant(text) : OperandReading.number(text)
    guard let value, let operand else { throw .operand(text) }
    return switch test {
    case .numericLessThan, .dateLessThan: .apply("<", value, operand)
    case .numericLessThanEquals, .dateLessThanEquals: .apply("<=", value, operand)
    case .numericGreaterThan, .dateGreaterThan: .apply(">", value, operand)
    case .numericGreaterThanEquals, .dateGreaterThanEquals: .apply(">=", value, operand)
    default: .equal(value, operand)
    }
  }

  private static func liesIn(
    _ address: (isSix: SolverTerm, four: SolverTerm, six: SolverTerm)?,
    _ text: String,
  ) throws(EncodingGap) -> SolverTerm {
    guard let address, let range = AddressBits(text) else { throw .operand(text) }
    let isFamily = range.isSix ? address.isSix : .not(address.isSix)
    guard !range.prefix.isEmpty else { return isFamily }
    let (bits, width) = range.isSix ? (address.six, 128) : (address.four, 32)
    let low = width - range.prefix.count
    let shared = SolverTerm("((_ extract \(width - 1) \(low)) \(bits.text))")
    return .all([isFamily, .equal(shared, SolverTerm("#b" + range.prefix))])
  }
}
