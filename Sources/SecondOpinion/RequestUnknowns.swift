import PolicyModel

/// The unknowns of a request, as far as some documents test them.
struct RequestUnknowns {
  /// The declarations of the unknowns, and what holds of every request.
  let declarations: [String]

  private let action: ActionTerms
  private let resource: ResourceTerms
  private let caller = CallerTerms()
  private let clauses: ClauseTerms
  private let entries: [PrincipalElement: [CallerEntry]]

  /// The most values that a set is given.
  private static let setLimit = 12

  /// Declares what the documents test.
  ///
  /// - Throws: `EncodingGap` when a key or a principal is not covered.
  init(_ documents: [PolicyDocument], kind: PolicyKind) throws(EncodingGap) {
    let statements = documents.flatMap(\.statements)
    var entries: [PrincipalElement: [CallerEntry]] = [:]
    for element in statements.compactMap(\.principal) where entries[element] == nil {
      var own: [CallerEntry] = []
      for principal in element.principals { own.append(try CallerEntry(principal)) }
      entries[element] = own
    }
    self.entries = entries
    let variables = Self.variables(of: documents)
    let tested = Dictionary(grouping: statements.flatMap(\.conditions)) {
      decidedKey($0.key.value)
    }
    // One key about the caller says nothing of another; two of them are of one caller.
    let namesCallers =
      !entries.isEmpty || KeyKnowledge.ofCaller.intersection(tested.keys).count > 1
    var keys: [String: KeyTerms] = [:]
    for key in variables.union(tested.keys) {
      keys[key] = try Self.terms(
        for: key,
        tested[key] ?? [],
        isVariable: variables.contains(key),
        caller: namesCallers && KeyKnowledge.ofCaller.contains(key) ? caller : nil,
      )
    }
    var values: [String: (isThere: SolverTerm, text: SolverTerm)] = [:]
    for key in variables {
      guard let terms = keys[key], let text = terms.elements[0].value else { continue }
      values[key] = (terms.isThere, text)
    }
    clauses = ClauseTerms(keys: keys, matcher: TextMatch(variables: values))
    action = ActionTerms(statements.map(\.action))
    let resources = documents.flatMap { document in
      document.statements.compactMap(\.resource).map { ($0, document.expandsVariables) }
    }
    resource = ResourceTerms(resources, kind: kind)
    var lines = action.declarations + resource.declarations
    if namesCallers {
      let all = entries.flatMap(\.value)
      lines += caller.declarations(for: all)
    }
    let sorted = keys.sorted { $0.key < $1.key }
    declarations =
      lines + sorted.flatMap(\.value.declarations)
      + Self.identityFacts(keys).map { "(assert \($0.text))" }
  }

  /// What AWS documents of `aws:userid` beside `aws:PrincipalType`, where both are tested: an
  /// anonymous caller has a fixed id, and a colon stands in the ids of sessions only.
  ///
  /// Source: IAM User Guide, "IAM policy elements: Variables and tags".
  private static func identityFacts(_ keys: [String: KeyTerms]) -> [SolverTerm] {
    guard let user = keys["aws:userid"], let type = keys["aws:principaltype"],
      user.family == .text, type.family == .text,
      let id = user.elements[0].value, let sort = type.elements[0].value
    else { return [] }
    func isA(_ names: String...) -> SolverTerm {
      .all([type.isThere, .any(names.map { .equal(sort, .text($0)) })])
    }
    let isAnonymous = SolverTerm.equal(id, .text("anonymous"))
    let hasColon = SolverTerm.apply("str.contains", id, .text(":"))
    let signed = isA("User", "AssumedRole", "FederatedUser", "Account")
    return [
      .any([.not(isA("Anonymous")), isAnonymous]), .not(.all([signed, isAnonymous])),
      .not(.all([isA("User", "Account"), hasColon])),
      .any([.not(isA("AssumedRole", "FederatedUser")), hasColon]),
    ]
  }

  /// Returns whether a statement matches the request.
  ///
  /// - Throws: `EncodingGap` when a pattern or an operand is not covered.
  func matches(
    _ statement: Statement,
    expandsVariables: Bool,
  ) throws(EncodingGap) -> SolverTerm {
    var formulas = [try action.matches(statement.action, clauses.matcher)]
    if let element = statement.principal, let entries = entries[element] {
      let isDeny = statement.effect.value == .deny
      let covers =
        element.isNegated && isDeny
        ? caller.isExempt(entries) : .any(entries.map(caller.isCovered))
      formulas.append(element.isNegated ? .not(covers) : covers)
    }
    let resource = try resource.matches(
      statement.resource,
      expandsVariables: expandsVariables,
      clauses.matcher,
    )
    formulas.append(resource)
    for clause in statement.conditions {
      formulas.append(try clauses.holds(clause, expandsVariables: expandsVariables))
    }
    return .all(formulas)
  }

  private static func terms(
    for key: String,
    _ clauses: [ConditionClause],
    isVariable: Bool,
    caller: CallerTerms?,
  ) throws(EncodingGap) -> KeyTerms {
    var families = Set(clauses.compactMap { KeyFamily($0.conditionOperator.test) })
    if isVariable { families.insert(.text) }
    if families == [.text, .truth] { families = [.text] }
    guard families.count < 2 else { throw .mixedTypes(key: key) }
    if let caller {
      guard families.isSubset(of: [.text, .truth]) else { throw .mixedTypes(key: key) }
      return KeyTerms(key, of: caller)
    }
    let size = try setSize(for: key, clauses)
    if isVariable, size != nil { throw .setAsVariable(key: key) }
    return KeyTerms(key, family: families.first ?? .text, setSize: size)
  }

  /// The number of values that tell all clauses apart, nil where the key holds one at most.
  private static func setSize(
    for key: String,
    _ clauses: [ConditionClause],
  ) throws(EncodingGap) -> Int? {
    let qualified = clauses.filter { $0.conditionOperator.qualifier != nil }
    let isSet = KeyKnowledge.holdsSeveral(key) || !qualified.isEmpty && !KeyKnowledge.holdsOne(key)
    guard isSet else { return nil }
    let distinct = Set(qualified.map { [$0.conditionOperator.spelling] + $0.values.map(\.value) })
    let unqualified = clauses.count - qualified.count
    let size = distinct.count + (unqualified > 0 ? 2 : 1)
    guard size <= setLimit else { throw .manySets(key: key) }
    return size
  }

  /// The folded names of the keys that stand as variables.
  private static func variables(of documents: [PolicyDocument]) -> Set<String> {
    var keys: Set<String> = []
    for document in documents where document.expandsVariables {
      for statement in document.statements {
        let last = (statement.resource?.patterns ?? []).map { $0.value.fields(limit: 6).last ?? "" }
        let operands = statement.conditions.filter { $0.conditionOperator.test.takesVariables }
          .flatMap(\.values).map(\.value)
        for text in last + operands {
          let pieces = [WildcardPiece](text, hasWildcards: true, expandsVariables: true)
          for case .variable(let key, _) in pieces { keys.insert(key) }
        }
      }
    }
    return keys
  }
}
