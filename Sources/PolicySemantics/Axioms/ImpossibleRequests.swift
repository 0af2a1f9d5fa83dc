import PolicyModel

/// The requests that an axiom rules out, written as statements that match exactly those.
///
/// Only statements about keys that a question tests are written: the values of other keys are free
/// to follow.
struct ImpossibleRequests {
  /// What the statements of the question test.
  let tested: TestedKeys

  /// Looks at the statements of a question.
  init(_ question: DifferenceQuestion) {
    tested = TestedKeys(question.statements)
  }

  /// Returns the compiled statements of some axioms.
  func compiled(_ axioms: Set<Axiom>, _ premises: Premises) -> [CompiledStatement] {
    if tested.names.isEmpty { return [] }
    return Axiom.allCases.filter(axioms.contains).flatMap { statements(of: $0) }.map {
      CompiledStatement($0, expandsVariables: true, side: nil, kind: .scp, premises: premises)
    }
  }

  /// Returns which of some axioms a request is against.
  func broken(by request: Request, among axioms: Set<Axiom>) -> [Axiom] {
    if tested.names.isEmpty { return [] }
    return Axiom.allCases.filter(axioms.contains).filter { axiom in
      let statements = statements(of: axiom)
      return !statements.isEmpty
        && PolicyDocument(statements).deniesExplicitly(request, kind: .scp)
    }
  }

  /// Returns the statements of an axiom; empty for axioms that the search keeps by itself.
  func statements(of axiom: Axiom) -> [Statement] {
    switch axiom {
    case .endpoint: endpoint
    case .serviceSource: serviceSource
    case .servicePrincipal: servicePrincipal
    case .organizationPaths: organizations
    case .calledVia: calledVia
    case .requestTags: requestTags
    case .multiFactor:
      together("aws:multifactorauthpresent", needs: "aws:tokenissuetime")
    case .requester: userIDs
    case .resourceAccount: resourceAccounts
    case .singleValues, .anonymous, .userName, .principalAccount, .oneTime, .alwaysPresent: []
    }
  }

  private var endpoint: [Statement] {
    let keys = ["aws:sourcevpce", "aws:sourcevpc", "aws:vpcsourceip"]
    return companions(keys) + keys.flatMap { excluding($0, "aws:sourceip") }
  }

  private var serviceSource: [Statement] {
    ["aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"]
      .filter { tested.contain($0, Self.isService) }
      .map { statement([present($0), isNoService]) }
  }

  private var servicePrincipal: [Statement] {
    let name = "aws:principalservicename"
    let organization = "aws:principalorgid"
    var result = excluding(name, organization) + excluding("aws:sourcearn", organization)
    if tested.contain(name, Self.isService) {
      result.append(statement([present(name), isNoService]))
      result.append(statement([absent(name), isAService]))
      for service in tested.services.union(tested.values(of: name)).sorted() {
        result.append(statement([equals(name, service)], notBy: service))
      }
    }
    if tested.contain(organization, Self.isService) {
      result.append(statement([present(organization), isAService]))
    }
    return result
  }

  private var organizations: [Statement] {
    ["principal", "resource", "source", "vpce"].flatMap { owner -> [Statement] in
      let (id, paths) = ("aws:\(owner)orgid", "aws:\(owner)orgpaths")
      guard tested.contain(id, paths) else { return [] }
      var result = companions([id, paths])
      let prefixes = tested.values(of: paths).map { String($0.prefix { $0 != "/" }) }
      for name in tested.values(of: id).union(prefixes).sorted() {
        result.append(
          statement([equals(id, name), clause(.stringNotLike, paths, [name + "/*"], .forAnyValue)])
        )
        result.append(
          statement([
            clause(.stringNotEquals, id, [name]),
            clause(.stringLike, paths, [name + "/*"], .forAnyValue),
          ])
        )
      }
      return result
    }
  }

  private var calledVia: [Statement] {
    let keys = ["aws:calledvia", "aws:calledviafirst", "aws:calledvialast"]
    let direct = clause(.bool, "aws:viaawsservice", ["false"])
    return companions(keys)
      + keys.filter { tested.contain($0, "aws:viaawsservice") }
      .map { statement([present($0), direct]) }
  }

  private var requestTags: [Statement] {
    guard tested.contain("aws:tagkeys") else { return [] }
    let family = "aws:requesttag/"
    return tested.names.filter { $0.hasPrefix(family) }.sorted().map { key in
      let tag = String(key.dropFirst(family.count))
      return statement([
        present(key), clause(.stringNotEqualsIgnoreCase, "aws:tagkeys", [tag], .forAllValues),
      ])
    }
  }

  /// The forms of `aws:userid`: a colon stands in those of sessions only.
  private var userIDs: [Statement] {
    let (id, type) = ("aws:userid", "aws:principaltype")
    guard tested.contain(id, type) else { return [] }
    let withColon = clause(.stringLike, id, ["*:*"])
    let withoutColon = clause(.stringNotLike, id, ["*:*"])
    return [
      statement([equals(type, "Anonymous"), clause(.stringNotEquals, id, ["anonymous"])]),
      statement([
        clause(.stringEquals, type, ["User", "AssumedRole", "FederatedUser", "Account"]),
        equals(id, "anonymous"),
      ]),
      statement([clause(.stringEquals, type, ["User", "Account"]), withColon]),
      statement([clause(.stringEquals, type, ["AssumedRole", "FederatedUser"]), withoutColon]),
    ]
  }

  private var resourceAccounts: [Statement] {
    let key = "aws:resourceaccount"
    guard tested.contain(key) else { return [] }
    let named = tested.values(of: key).filter { RequestIdentity.isAccountID($0) }
    return tested.resourceAccounts.union(named).sorted()
      .map { account in
        statement(
          [present(key), clause(.stringNotEquals, key, [account])],
          resource: "arn:*:*:*:\(account):*",
        )
      }
  }
}

extension DifferenceQuestion {
  /// Returns the question with the requests ruled out that some axioms call impossible.
  func excluding(_ axioms: Set<Axiom>, _ premises: Premises) -> DifferenceQuestion {
    let impossible = ImpossibleRequests(self).compiled(axioms, premises)
    if impossible.isEmpty { return self }
    return DifferenceQuestion(
      cause: cause,
      excluded: excluded + impossible,
      required: required,
      effect: effect,
    )
  }
}

extension ImpossibleRequests {
  private static let isService = "aws:principalisawsservice"

  /// A clause that holds when the requester is known to be no service, or nothing is known.
  private var isNoService: ConditionClause {
    clause(.stringNotEqualsIgnoreCase, Self.isService, ["true"])
  }

  private var isAService: ConditionClause { clause(.bool, Self.isService, ["true"]) }

  private func present(_ key: String) -> ConditionClause { clause(.null, key, ["false"]) }

  private func absent(_ key: String) -> ConditionClause { clause(.null, key, ["true"]) }

  private func equals(_ key: String, _ value: String) -> ConditionClause {
    clause(.stringEquals, key, [value])
  }

  private func clause(
    _ test: ConditionOperator.Test,
    _ key: String,
    _ values: [String],
    _ qualifier: ConditionOperator.Qualifier? = nil,
  ) -> ConditionClause {
    ConditionClause(
      ConditionOperator(qualifier: qualifier, test: test, ifExists: false),
      key,
      values,
    )
  }

  private func statement(
    _ conditions: [ConditionClause],
    resource: String = "*",
    notBy service: String? = nil,
  ) -> Statement {
    Statement(
      .deny,
      principal: service.map { PrincipalElement([Principal(.service, $0)], isNegated: true) },
      resource: PatternElement([resource]),
      conditions: conditions,
    )
  }

  /// Statements for keys of which none stands without the others.
  private func companions(_ keys: [String]) -> [Statement] {
    keys.flatMap { key in keys.filter { $0 != key }.flatMap { together(key, needs: $0) } }
  }

  private func together(_ key: String, needs other: String) -> [Statement] {
    tested.contain(key, other) ? [statement([present(key), absent(other)])] : []
  }

  private func excluding(_ key: String, _ other: String) -> [Statement] {
    tested.contain(key, other) ? [statement([present(key), present(other)])] : []
  }
}
