import PolicyModel

extension RequesterCandidates {
  /// The sorts of requesters that have an ARN.
  private enum Shape: CaseIterable {
    case role, user, root, federatedUser

    var pattern: String {
      switch self {
      case .role: "arn:aws*:iam::*:role/*?"
      case .user: "arn:aws*:iam::*:user/*?"
      case .root: "arn:aws*:iam::*:root"
      case .federatedUser: "arn:aws*:sts::*:federated-user/*?"
      }
    }
  }

  /// Lists requesters for every way in which entries and clauses on linked keys can match one.
  ///
  /// The ARN is walked for each sort of requester: entries, `aws:PrincipalArn`,
  /// `aws:PrincipalAccount` and `aws:username` are all patterns of it.
  ///
  /// - Parameters:
  ///   - tests: The principal elements.
  ///   - linked: The clauses on linked keys.
  ///   - variables: Values of linked keys that stand as variables, by folded name.
  ///   - budget: The steps that are left.
  /// - Returns: the requesters, those that entries mention first.
  /// - Throws: `SearchLimit` when the budget is used up.
  static func list(
    for tests: [RequesterTest],
    linked: [ConditionTest],
    variables: [String: [String]],
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [Requester] {
    let plain = list(for: tests)
    guard !linked.isEmpty || !variables.isEmpty else { return plain }
    let entries = Set(tests.flatMap(\.entries))
    var globs = linked.flatMap { patterns(of: $0) }
    for (key, values) in variables.sorted(by: { $0.key < $1.key }) {
      for value in values {
        globs += patterns(of: key, Glob(symbols: value.scalarValues.map(GlobSymbol.scalar)))
      }
    }
    for entry in entries { globs += patterns(of: entry) }
    // A caller of whom no key tells anything, even where nobody names one.
    let stranger = Requester.federated(provider: "provider.example.com")
    var result = tests.isEmpty || plain.contains(stranger) ? plain : plain + [stranger]
    for name in variables["aws:username"] ?? [] where !name.isEmpty && !name.contains("/") {
      result.append(.user(arn: "arn:aws:iam::111122223333:user/\(name)"))
    }
    var seen = Set(result)
    for shape in Shape.allCases {
      let candidates = StringCandidates(
        required: PatternText(shape.pattern, style: .arn, expandsVariables: false).generalized,
        others: globs,
        domain: StringDomain.principalARN,
      )
      for text in try candidates.list(budget: &budget) {
        for requester in requesters(String(scalarValues: text), shape, entries)
        where isPlaced(requester, entries) && seen.insert(requester).inserted {
          result.append(requester)
        }
      }
    }
    return result
  }

  /// Returns whether a requester is in the partition in which entries place its account: it has one.
  private static func isPlaced(_ requester: Requester, _ entries: Set<PrincipalTest>) -> Bool {
    let partitions = entries.compactMap { $0.partition(of: requester.account ?? "") }
    return partitions.isEmpty || partitions.contains(requester.partition ?? "")
  }

  private static func requesters(
    _ arn: String,
    _ shape: Shape,
    _ entries: Set<PrincipalTest>,
  ) -> [Requester] {
    switch shape {
    case .user: [.user(arn: arn)]
    case .root: [.root(arn: arn)]
    case .federatedUser: [.federatedUser(arn: arn)]
    case .role where isShadowed(arn, by: entries): []
    case .role:
      sessions(entries).filter { mayHave(arn, session: $0) }
        .map { .roleSession(roleARN: arn, session: $0) }
    }
  }

  /// Returns whether a role can have a session that is named apart from it: that of a service-linked
  /// role is known by the role's name, which AWS gives.
  ///
  /// Source: IAM User Guide, "Service-linked roles".
  private static func mayHave(_ roleARN: String, session: String) -> Bool {
    guard session != Requester.someSession, roleARN.contains(":role/aws-service-role/") else {
      return true
    }
    return roleARN.split(separator: "/").last?.hasPrefix("AWSServiceRoleFor") == true
  }

  /// Returns whether a role has the name of one that entries mention in its account, with another path.
  ///
  /// Names of roles are unique in an account, and a session's ARN tells no path.
  /// Source: IAM User Guide, "IAM and AWS STS quotas, name requirements, and character limits".
  private static func isShadowed(_ arn: String, by entries: Set<PrincipalTest>) -> Bool {
    let session = sessionARN(of: arn, session: "s")
    return entries.contains { entry in
      guard case .role(let other) = entry else { return false }
      return other != arn && sessionARN(of: other, session: "s") == session
    }
  }

  /// The names of sessions that entries mention, and one that they do not.
  private static func sessions(_ entries: Set<PrincipalTest>) -> [String] {
    var named: Set<String> = []
    for case .session(_, _, _, let session) in entries { named.insert(session) }
    return named.sorted() + [fresh(Requester.someSession, named)]
  }

  private static func patterns(of entry: PrincipalTest) -> [Glob] {
    switch entry {
    case .user(let arn), .role(let arn), .federatedUser(let arn):
      [Glob(symbols: arn.scalarValues.map(GlobSymbol.scalar))]
    case .account(let account, let partition):
      [arnPattern("arn:\(partition ?? "*"):*::\(account):*")]
    case .session(let partition, let account, let role, _):
      [
        arnPattern("arn:\(partition):iam::\(account):role/\(role)"),
        arnPattern("arn:\(partition):iam::\(account):role/*/\(role)"),
      ]
    case .exempt: [arnPattern("arn:*:iam::*:role/aws-service-role/*/AWSServiceRoleFor*")]
    case .everyone, .everyoneSigned, .service, .federated, .canonicalUser, .uniqueID: []
    }
  }

  private static func patterns(of clause: ConditionTest) -> [Glob] {
    var globs: [Glob] = []
    for case .pattern(let pattern) in clause.operands {
      globs += patterns(of: clause.key, pattern.generalized)
    }
    return globs
  }

  /// The patterns of ARNs for which a linked key matches a pattern.
  private static func patterns(of key: String, _ glob: Glob) -> [Glob] {
    switch key {
    case "aws:principalarn": [glob]
    case "aws:principalaccount": [wrapped("arn:*:*::", glob.confined, ":*")]
    case "aws:username":
      [
        wrapped("arn:*:iam::*:user/", glob.symbols, ""),
        wrapped("arn:*:iam::*:user/*/", glob.symbols, ""),
      ]
    default: []
    }
  }

  private static func arnPattern(_ text: String) -> Glob {
    PatternText(text, style: .arn, expandsVariables: false).generalized
  }

  private static func wrapped(_ before: String, _ symbols: [GlobSymbol], _ after: String) -> Glob {
    let tail =
      after.isEmpty ? [] : [GlobSymbol.scalar(GlobSymbol.colon), .anyRun(crossesColon: true)]
    return Glob(symbols: arnPattern(before).symbols + symbols + tail)
  }
}

extension PrincipalTest {
  /// The partition in which the entry places an account, nil where it speaks of none or of another.
  fileprivate func partition(of account: String) -> String? {
    switch self {
    case .account(account, let partition): partition
    case .session(let partition, account, _, _): partition
    case .user(let arn), .role(let arn), .federatedUser(let arn):
      arnField(4, of: arn) == account ? arnField(1, of: arn) : nil
    case .everyone, .everyoneSigned, .exempt, .account, .session, .service, .federated,
      .canonicalUser, .uniqueID:
      nil
    }
  }
}

extension Glob {
  /// The symbols with wildcards that stay between colons.
  fileprivate var confined: [GlobSymbol] {
    symbols.map { symbol in
      switch symbol {
      case .anyOne: .anyOne(crossesColon: false)
      case .anyRun: .anyRun(crossesColon: false)
      case .scalar, .eitherCase: symbol
      }
    }
  }
}
