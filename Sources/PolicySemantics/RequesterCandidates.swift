/// The requesters that principal elements can tell apart: one of every sort, one beyond each mention.
struct RequesterCandidates {
  private var candidates: [Requester] = []
  private var seen: Set<Requester> = []

  /// Lists candidates for the elements of a question; every combination of matches that some
  /// requester has is had by a candidate.
  ///
  /// - Complexity: Linear in the number of entries.
  static func list(for tests: [RequesterTest]) -> [Requester] {
    var list = RequesterCandidates()
    let entries = Set(tests.flatMap(\.entries))
    for entry in tests.flatMap(\.entries) { list.add(entry, all: entries) }
    list.addStrangers(entries)
    return list.candidates
  }

  private mutating func add(_ requester: Requester) {
    if seen.insert(requester).inserted { candidates.append(requester) }
  }

  private mutating func add(_ entry: PrincipalTest, all: Set<PrincipalTest>) {
    switch entry {
    case .everyone: break
    case .account(let account, _):
      addStranger(in: account, all)
      for partition in Self.partitions(of: account, all) {
        add(.root(arn: "arn:\(partition):iam::\(account):root"))
      }
    case .user(let arn):
      add(.user(arn: arn))
      addStranger(in: arnField(4, of: arn) ?? "", all)
    case .role(let arn):
      addSession(of: arn, all)
      addStranger(in: arnField(4, of: arn) ?? "", all)
    case .session(let account, let role, let session):
      let roleARN = Self.roleARN(account: account, role: role, all)
      add(.roleSession(roleARN: roleARN, session: session))
      addSession(of: roleARN, all)
      addStranger(in: account, all)
    case .federatedUser(let arn):
      add(.federatedUser(arn: arn))
      addStranger(in: arnField(4, of: arn) ?? "", all)
    case .service(let name): add(.service(name))
    case .federated(let provider): add(.federated(provider: provider))
    case .canonicalUser(let id): add(.canonicalUser(id))
    case .uniqueID(let id): add(.uniqueID(id))
    }
  }

  /// Adds a session of a role whose name no entry mentions.
  private mutating func addSession(of roleARN: String, _ all: Set<PrincipalTest>) {
    let names = all.compactMap { entry -> String? in
      if case .session(_, _, let session) = entry { session } else { nil }
    }
    add(.roleSession(roleARN: roleARN, session: Self.fresh(Requester.someSession, names)))
  }

  /// Adds a role session of an account that no entry names.
  private mutating func addStranger(in account: String, _ all: Set<PrincipalTest>) {
    let names = all.compactMap { entry -> String? in
      switch entry {
      case .role(let arn): arn.split(separator: "/").last.map(String.init)
      case .session(_, let role, _): role
      default: nil
      }
    }
    let name = Self.fresh("example", names)
    for partition in Self.partitions(of: account, all) {
      addSession(of: "arn:\(partition):iam::\(account):role/\(name)", all)
    }
  }

  /// The partitions in which entries place an account, `aws` when none does: an account has one.
  private static func partitions(of account: String, _ all: Set<PrincipalTest>) -> [String] {
    let named = all.compactMap { entry -> String? in
      switch entry {
      case .account(account, let partition): partition
      case .user(let arn), .role(let arn), .federatedUser(let arn):
        arnField(4, of: arn) == account ? arnField(1, of: arn) : nil
      default: nil
      }
    }
    return named.isEmpty ? ["aws"] : Set(named).sorted()
  }

  /// Adds requesters that nothing mentions: a principal of another account, a service, and so on.
  private mutating func addStrangers(_ all: Set<PrincipalTest>) {
    let accounts = candidates.compactMap(\.account)
    let account = ["999999999999", "888888888888", "777777777777"].first { !accounts.contains($0) }
    addStranger(in: account ?? "666666666666", all)
    add(.anonymous)
    let services = all.compactMap { entry -> String? in
      if case .service(let name) = entry { name } else { nil }
    }
    let prefixes = services.map { name in String(name.prefix { $0 != "." }) }
    add(.service(Self.fresh("service", prefixes) + ".amazonaws.com"))
    if all.contains(where: { if case .federated = $0 { true } else { false } }) {
      add(.federated(provider: "provider.example.com"))
    }
    if all.contains(where: { if case .canonicalUser = $0 { true } else { false } }) {
      add(.canonicalUser(String(repeating: "0", count: 64)))
    }
  }

  /// Returns the role's ARN that an entry mentions for a session, else one without a path.
  private static func roleARN(account: String, role: String, _ all: Set<PrincipalTest>) -> String {
    for entry in all {
      guard case .role(let arn) = entry, arnField(4, of: arn) == account else { continue }
      if arn.split(separator: "/").last.map(String.init) == role { return arn }
    }
    return "arn:aws:iam::\(account):role/\(role)"
  }

  static func fresh(_ stem: String, _ taken: [String]) -> String {
    var name = stem
    var number = 2
    while taken.contains(name) {
      name = "\(stem)\(number)"
      number += 1
    }
    return name
  }
}
