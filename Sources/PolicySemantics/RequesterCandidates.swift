/// The requesters that principal elements can tell apart: one of every sort, one beyond each mention.
struct RequesterCandidates {
  private var candidates: [Requester] = []
  private var seen: Set<Requester> = []
  private var accountsWithStranger: Set<String> = []

  /// Those of each account whom some surrounding policies do not reach: unusual callers, tried last.
  private var spared: [Requester] = []

  /// Whether it matters whom surrounding policies reach.
  private let tellsReach: Bool

  /// The names of the roles and sessions that entries mention.
  private let roleNames: Set<String>
  private let sessionNames: Set<String>

  /// The partitions in which entries place an account: an account has one.
  private let partitions: [String: Set<String>]

  /// The ARNs of the roles that entries mention, by account and name.
  private let roles: [String: String]

  /// Lists candidates for the elements of a question; every combination of matches that some
  /// requester has is had by a candidate.
  ///
  /// - Complexity: Linear in the number of entries.
  static func list(for tests: [RequesterTest]) -> [Requester] {
    let entries = tests.flatMap(\.entries)
    var list = RequesterCandidates(entries)
    for entry in entries { list.addMentioned(by: entry) }
    list.addStrangers(entries)
    for requester in list.spared { list.append(requester) }
    return list.candidates
  }

  private init(_ entries: [PrincipalTest]) {
    var roleNames: Set<String> = []
    var sessionNames: Set<String> = []
    var partitions: [String: Set<String>] = [:]
    var roles: [String: String] = [:]
    for entry in entries {
      switch entry {
      case .account(let account, let partition):
        if let partition { partitions[account, default: []].insert(partition) }
      case .user(let arn), .role(let arn), .federatedUser(let arn):
        let account = arnField(4, of: arn) ?? ""
        if let partition = arnField(1, of: arn) {
          partitions[account, default: []].insert(partition)
        }
        guard case .role = entry, let name = arn.split(separator: "/").last else { continue }
        roleNames.insert(String(name))
        roles["\(arnField(1, of: arn) ?? ""):\(account)/\(name)"] = arn
      case .session(let partition, let account, let role, let session):
        partitions[account, default: []].insert(partition)
        roleNames.insert(role)
        sessionNames.insert(session)
      case .everyone, .everyoneSigned, .exempt, .service, .federated, .canonicalUser, .uniqueID:
        break
      }
    }
    tellsReach = entries.contains { if case .exempt = $0 { true } else { false } }
    self.roleNames = roleNames
    self.sessionNames = sessionNames
    self.partitions = partitions
    self.roles = roles
  }

  private mutating func append(_ requester: Requester) {
    if seen.insert(requester).inserted { candidates.append(requester) }
  }

  private mutating func addMentioned(by entry: PrincipalTest) {
    switch entry {
    case .everyone, .everyoneSigned, .exempt: break
    case .account(let account, _):
      addStranger(in: account)
      for partition in partitions(of: account) {
        append(.root(arn: "arn:\(partition):iam::\(account):root"))
      }
    case .user(let arn):
      append(.user(arn: arn))
      addStranger(in: arnField(4, of: arn) ?? "")
    case .role(let arn):
      addSession(of: arn)
      addStranger(in: arnField(4, of: arn) ?? "")
    case .session(let partition, let account, let role, let session):
      let plain = "arn:\(partition):iam::\(account):role/\(role)"
      let roleARN = roles["\(partition):\(account)/\(role)"] ?? plain
      append(.roleSession(roleARN: roleARN, session: session))
      addSession(of: roleARN)
      addStranger(in: account)
    case .federatedUser(let arn):
      append(.federatedUser(arn: arn))
      addStranger(in: arnField(4, of: arn) ?? "")
    case .service(let name): append(.service(name))
    case .federated(let provider): append(.federated(provider: provider))
    case .canonicalUser(let id): append(.canonicalUser(id))
    case .uniqueID(let id): append(.uniqueID(id))
    }
  }

  /// Adds a session of a role whose name no entry mentions.
  private mutating func addSession(of roleARN: String) {
    append(.roleSession(roleARN: roleARN, session: Self.fresh(Requester.someSession, sessionNames)))
  }

  /// Adds a role session of an account that no entry names.
  private mutating func addStranger(in account: String) {
    guard accountsWithStranger.insert(account).inserted else { return }
    let name = Self.fresh("example", roleNames)
    for partition in partitions(of: account) {
      addSession(of: "arn:\(partition):iam::\(account):role/\(name)")
      guard tellsReach else { continue }
      let role = "arn:\(partition):iam::\(account):" + Self.serviceLinkedRole(roleNames)
      spared.append(.root(arn: "arn:\(partition):iam::\(account):root"))
      spared.append(
        .roleSession(roleARN: role, session: Self.fresh(Requester.someSession, sessionNames))
      )
    }
  }

  private func partitions(of account: String) -> [String] {
    partitions[account]?.sorted() ?? ["aws"]
  }

  /// Adds requesters that nothing mentions: a principal of another account, a service, and so on.
  private mutating func addStrangers(_ entries: [PrincipalTest]) {
    let accounts = Set(candidates.compactMap(\.account))
    let account = ["999999999999", "888888888888", "777777777777"].first { !accounts.contains($0) }
    addStranger(in: account ?? "666666666666")
    append(.anonymous)
    var prefixes: Set<String> = []
    var namesProvider = false
    var namesCanonicalUser = false
    for entry in entries {
      switch entry {
      case .service(let name): prefixes.insert(String(name.prefix { $0 != "." }))
      case .federated: namesProvider = true
      case .canonicalUser: namesCanonicalUser = true
      case .everyoneSigned, .exempt: (namesProvider, namesCanonicalUser) = (true, true)
      default: break
      }
    }
    append(.service(Self.fresh("service", prefixes) + ".amazonaws.com"))
    if namesProvider { append(.federated(provider: "provider.example.com")) }
    if namesCanonicalUser { append(.canonicalUser(String(repeating: "0", count: 64))) }
  }

  private static func serviceLinkedRole(_ taken: Set<String>) -> String {
    "role/aws-service-role/example.amazonaws.com/" + fresh("AWSServiceRoleForExample", taken)
  }

  /// Returns a name that is not taken: the stem, or the stem with a number.
  static func fresh(_ stem: String, _ taken: Set<String>) -> String {
    var name = stem
    var number = 2
    while taken.contains(name) {
      name = "\(stem)\(number)"
      number += 1
    }
    return name
  }
}
