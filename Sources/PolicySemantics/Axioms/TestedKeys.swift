import PolicyModel

/// What the statements of a question test, as far as axioms speak of it.
struct TestedKeys {
  /// The folded names of the keys, those that follow from the requester where principals are named.
  let names: Set<String>

  private let statements: [CompiledStatement]

  /// Looks at some statements.
  init(_ statements: [CompiledStatement]) {
    self.statements = statements
    var names = Set(statements.flatMap(\.meaning.conditions).map(\.key))
    if !names.isEmpty, statements.contains(where: { $0.meaning.requester != nil }) {
      names.formUnion(LinkedKeys.names)
    }
    self.names = names
  }

  /// Returns whether all of some keys are tested.
  func contain(_ keys: String...) -> Bool { keys.allSatisfy(names.contains) }

  /// Returns the texts that some keys are compared with.
  func values(of keys: String...) -> Set<String> {
    var values: Set<String> = []
    for statement in statements {
      for (test, clause) in zip(statement.meaning.conditions, statement.source.conditions)
      where keys.contains(test.key) {
        values.formUnion(clause.values.map(\.value))
      }
    }
    return values
  }

  /// The accounts in the ARNs of resources: twelve digits each.
  var resourceAccounts: Set<String> {
    var accounts: Set<String> = []
    for statement in statements {
      for pattern in statement.source.resource?.patterns ?? [] {
        if let account = arnField(4, of: pattern.value), RequestIdentity.isAccountID(account) {
          accounts.insert(account)
        }
      }
    }
    return accounts
  }

  /// The names of the services among the principals.
  var services: Set<String> {
    var services: Set<String> = []
    for statement in statements {
      for principal in statement.source.principal?.principals ?? []
      where principal.kind == .service {
        services.insert(principal.value.value)
      }
    }
    return services
  }
}
