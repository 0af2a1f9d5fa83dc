import PolicyModel

/// The cases of a request that AWS's documentation rules out, as far as its policies can tell them.
///
/// A case that is against an axiom is none: two keys that never come together decide nothing. An
/// axiom that the given keys are against already is left out, because whoever asks knows better.
struct ImpossibleCases {
  /// Statements of which each matches cases that are none.
  let statements: [OpenStatement]

  /// No case is ruled out.
  static let none = ImpossibleCases(statements: [])

  private init(statements: [OpenStatement]) {
    self.statements = statements
  }

  /// Looks at the statements that meet a request and at the keys that it gives.
  init(_ open: [OpenStatement], request: Request, unknown: Set<String>, reading: Reading) {
    let premises = Premises(reading: reading, axioms: .standard)
    let given = Statement(
      .allow,
      conditions: request.context.keys.sorted().map {
        let isThere = ConditionOperator(qualifier: nil, test: .null, ifExists: false)
        return ConditionClause(isThere, $0, ["false"])
      },
    )
    let compiled = open.map { statement in
      CompiledStatement(
        statement.source,
        expandsVariables: statement.document.expandsVariables(reading: reading),
        side: nil,
        kind: statement.kind,
        premises: premises,
      )
    }
    let givenKeys = CompiledStatement(
      given,
      expandsVariables: false,
      side: nil,
      kind: .identity,
      premises: premises,
    )
    let impossible = ImpossibleRequests(tested: TestedKeys(compiled + [givenKeys]))
    let document = PolicyDocument(Axiom.allCases.flatMap { impossible.statements(of: $0) })
    let requestReading = RequestReading(request, choices: reading)
    statements = document.statements
      .map { OpenStatement($0, of: document, kind: .scp, reading: reading) }
      .filter { $0.remainder(in: requestReading, unknown: unknown)?.isOpen == true }
  }

  /// Returns whether a case is none.
  ///
  /// - Parameters:
  ///   - reading: The request with the keys that have a value.
  ///   - unknown: The folded names of the others.
  /// - Returns: Whether it is; a case that is still open may be one.
  func rulesOut(_ reading: RequestReading, unknown: Set<String>) -> Bool {
    statements.contains { $0.remainder(in: reading, unknown: unknown)?.isOpen == false }
  }
}

extension ImpossibleRequests {
  /// Speaks of the keys that something tests.
  fileprivate init(tested: TestedKeys) {
    self.tested = tested
  }
}
