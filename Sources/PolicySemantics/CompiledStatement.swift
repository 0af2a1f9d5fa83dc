import PolicyModel

/// One statement, compiled for the search: a product of one test for each dimension.
struct CompiledStatement: Hashable, Sendable {
  /// What the statement means, apart from where it stands and what it is called.
  struct Meaning: Hashable, Sendable {
    let effect: Effect
    fileprivate(set) var action: ActionTest
    fileprivate(set) var requester: RequesterTest?
    let resource: ResourceTest?
    let conditions: [ConditionTest]
  }

  /// What the statement means.
  private(set) var meaning: Meaning

  /// The statement, its lists in canonical order.
  let source: Statement

  /// Whether `${…}` in the statement is a policy variable.
  let expandsVariables: Bool

  /// The document in which it stands, nil for surrounding policies.
  let side: Side?

  /// A text over what the action element means, without order and repetition.
  private(set) var actionText: String

  /// A text over what the resource element means, without order and repetition; empty for none.
  let resourceText: String

  /// A text over the meaning in which order and repetition of values are gone.
  let canonicalText: String

  /// Compiles a statement.
  init(
    _ statement: Statement,
    expandsVariables: Bool,
    side: Side?,
    kind: PolicyKind,
    premises: Premises,
  ) {
    let reading = premises.reading
    let statement = statement.canonical
    let needed = reading.takes(.unresolvedIsVoid) && expandsVariables
    let source = needed ? statement.requiringVariables(reading) : statement
    self.source = source
    self.expandsVariables = expandsVariables
    self.side = side
    meaning = Meaning(
      effect: statement.effect.value,
      action: ActionTest(statement.action, reading: reading),
      requester: statement.principal.map {
        RequesterTest($0, effect: statement.effect.value, reading: reading)
      },
      resource: statement.resource.map {
        ResourceTest(
          $0,
          kind: kind,
          expandsVariables: expandsVariables,
          reading: reading,
          isSpelledOut: side == nil,
        )
      },
      conditions: source.conditions.map {
        ConditionTest($0, expandsVariables: expandsVariables, premises: premises)
      },
    )
    actionText = statement.action.meaningText { $0.foldedASCII }
    let resource = statement.resource.map { $0.meaningText { $0 } } ?? ""
    resourceText = resource + Self.dialect(statement, expandsVariables: expandsVariables, kind)
    canonicalText = Self.canonicalText(
      meaning,
      statement,
      [actionText, resourceText],
      expandsVariables: expandsVariables,
    )
  }

  /// What else decides how resources are read: variables by version, short ARNs by kind.
  private static func dialect(
    _ statement: Statement,
    expandsVariables: Bool,
    _ kind: PolicyKind,
  ) -> String {
    let texts = statement.resource?.patterns.map(\.value) ?? []
    let hasVariable = texts.contains { $0.utf8.contains(UInt8(ascii: "$")) }
    let hasShortARN = texts.contains { text in text.utf8.count { $0 == UInt8(ascii: ":") } < 5 }
    return (hasVariable ? (expandsVariables ? " 2012" : " 2008") : "")
      + (hasShortARN ? " \(kind.rawValue)" : "")
  }

  private static func canonicalText(
    _ meaning: Meaning,
    _ statement: Statement,
    _ elements: [String],
    expandsVariables: Bool,
  ) -> String {
    var parts = [meaning.effect.rawValue] + elements
    if let requester = meaning.requester {
      parts.append((requester.isNegated ? "!" : "=") + quoted(requester.entries.map { "\($0)" }))
    }
    parts.append(quoted(statement.conditions.map(\.meaningText)))
    let text = parts.joined(separator: "\n")
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    return text + (expandsVariables ? "\n2012" : "\n2008")
  }
}

extension CompiledStatement {
  /// The statement without its principals, which everyone is whom the documents are about.
  var forAnyone: CompiledStatement {
    var result = self
    result.meaning.requester = nil
    return result
  }

  /// The statement of a surrounding policy for those whom policies of its kind reach.
  func reaching(_ kind: PolicyKind) -> CompiledStatement {
    var result = self
    result.meaning.requester = RequesterTest(reachedBy: kind, isReached: true)
    return result
  }

  /// The statement for those whom policies of a kind do not reach.
  func sparing(_ kind: PolicyKind) -> CompiledStatement {
    var result = self
    result.meaning.requester = RequesterTest(reachedBy: kind, isReached: false)
    return result
  }

  /// The statement without the actions that its kind never reaches: `kms:RetireGrant` for resource
  /// control policies.
  ///
  /// Source: AWS Organizations User Guide, "Resource control policies (RCPs)".
  func sparing(actionsOf kind: PolicyKind) -> CompiledStatement {
    guard kind == .rcp else { return self }
    var result = self
    result.meaning.action.spare("kms:RetireGrant")
    result.actionText += " -kms:retiregrant"
    return result
  }
}

extension PatternElement {
  /// A text over the meaning of the element in which order and repetition of patterns are gone.
  fileprivate func meaningText(_ fold: (String) -> String) -> String {
    (isNegated ? "!" : "=") + quoted(patterns.map { fold($0.value) })
  }
}

extension Statement {
  /// The statement with a condition that each variable without a default has a value (D-UNRESOLVED).
  ///
  /// An empty text is a value here even where `Null` does not count it as one (D-EMPTYSTR).
  fileprivate func requiringVariables(_ reading: Reading) -> Statement {
    var names: [String] = []
    let texts =
      (resource?.patterns.map(\.value) ?? [])
      + conditions.filter { $0.conditionOperator.test.takesVariables }
      .flatMap { $0.values.map(\.value) }
    for name in texts.flatMap(\.variableNames) where !["*", "?", "$"].contains(name) {
      if !name.contains(","), !names.contains(name) { names.append(name) }
    }
    let isNull = !reading.takes(.emptyTextIsAbsent)
    let present = ConditionOperator(
      qualifier: nil,
      test: isNull ? .null : .stringLike,
      ifExists: false,
    )
    return requiring(names.map { ConditionClause(present, $0, [isNull ? "false" : "*"]) })
  }
}

extension ConditionClause {
  /// The values without order and repetition.
  var distinctValues: [String] {
    values.count < 2 ? values.map(\.value) : Set(values.map(\.value.asciiIdentity)).sorted()
  }

  /// A text over the meaning of the clause in which order and repetition of values are gone.
  var meaningText: String {
    conditionOperator.spelling + " " + key.value.foldedASCII + " " + quoted(values.map(\.value))
  }
}

/// Returns a text over a set of values from which it can be told.
private func quoted(_ values: [String]) -> String {
  let sorted = values.count < 2 ? values : Set(values.map(\.asciiIdentity)).sorted()
  return sorted.map { "\($0.utf8.count):\($0.asciiIdentity)" }.joined(separator: ",")
}
