import PolicyModel

/// A statement that meets the caller and the action of a request, with what its match depends on.
struct OpenStatement {
  /// A condition clause with the folded names of the keys it reads, variables among them.
  struct Clause {
    /// The clause.
    let source: ConditionClause
    /// The clause, compiled.
    let test: ConditionTest
    /// The keys.
    let keys: Set<String>
  }

  /// The statement.
  let source: Statement

  /// The document in which it stands.
  let document: PolicyDocument

  /// The list in which the document stands.
  let kind: PolicyKind

  /// The clauses in source order.
  let clauses: [Clause]

  /// The resource element, compiled; nil when there is none.
  let resource: ResourceTest?

  /// The folded names of the keys that stand as variables in the resource element.
  let resourceKeys: Set<String>

  /// Reads a statement.
  init(
    _ statement: Statement,
    of document: PolicyDocument,
    kind: PolicyKind,
    reading: Reading,
  ) {
    let expands = document.expandsVariables(reading: reading)
    let premises = Premises(reading: reading, axioms: .standard)
    source = statement
    self.document = document
    self.kind = kind
    clauses = statement.conditions.map { clause in
      let test = ConditionTest(clause, expandsVariables: expands, premises: premises)
      return Clause(source: clause, test: test, keys: Set([test.key] + test.variables))
    }
    let resource = statement.resource.map {
      ResourceTest($0, kind: kind, expandsVariables: expands, reading: reading)
    }
    self.resource = resource
    resourceKeys = Set(resource?.variables ?? [])
  }

  /// The keys on which the match depends.
  var keys: Set<String> { clauses.reduce(into: resourceKeys) { $0.formUnion($1.keys) } }

  /// The keys that stand as variables.
  var variables: Set<String> {
    clauses.reduce(into: resourceKeys) { $0.formUnion($1.test.variables) }
  }

  /// The names of the variables as the statement writes them, those of its keys not among them.
  var variableNames: [String] {
    let texts = source.conditions.flatMap(\.values) + (source.resource?.patterns ?? [])
    return texts.flatMap(\.value.variableNames)
      .map { String($0.prefix { $0 != "," }) }
      .filter { variables.contains($0.foldedASCII.asciiIdentity) }
  }

  /// Returns what remains of the statement once some keys are known: all that they do not decide
  /// is left out; nil when the statement does not match.
  ///
  /// - Parameters:
  ///   - reading: The request with the known keys.
  ///   - unknown: The keys that are not known.
  /// - Returns: The statement without its open parts, and whether it has any.
  func remainder(
    in reading: RequestReading,
    unknown: Set<String>,
  ) -> (statement: Statement, isOpen: Bool)? {
    let closed = clauses.filter { $0.keys.isDisjoint(with: unknown) }.map(\.source)
    let isResourceClosed = resourceKeys.isDisjoint(with: unknown)
    let statement = source.keeping(
      resource: isResourceClosed ? source.resource : nil,
      conditions: closed,
    )
    guard statement.applies(to: reading, in: document, kind: kind) else { return nil }
    return (statement, !isResourceClosed || closed.count < clauses.count)
  }
}
