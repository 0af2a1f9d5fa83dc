import PolicyModel

/// Who makes a request, where policies name principals.
struct CallerTerms {
  /// The sorts of callers, by the number that stands for each.
  enum Sort: Int, CaseIterable {
    case anonymous, service, root, user, role, federatedUser, provider, canonicalUser, uniqueID
  }

  private let partition = SolverTerm("caller-partition")
  private let account = SolverTerm("caller-account")
  private let path = SolverTerm("caller-path")
  private let name = SolverTerm("caller-name")
  private let session = SolverTerm("caller-session")
  private let label = SolverTerm("caller-label")

  /// Returns whether the caller is of a sort.
  func isA(_ sort: Sort) -> SolverTerm { SolverTerm("(= caller-sort \(sort.rawValue))") }

  /// Whether the caller has an ARN, hence an account.
  var hasARN: SolverTerm { .any([isA(.root), isA(.user), isA(.role), isA(.federatedUser)]) }

  /// The declarations of the caller, and what holds of every caller.
  ///
  /// An account has twelve digits or is mentioned, and lies in the partition it is mentioned in.
  func declarations(for entries: [CallerEntry]) -> [String] {
    var lines = ["(declare-const caller-sort Int)"]
    for term in [partition, account, path, name, session, label] {
      lines.append("(declare-const \(term.text) String)")
    }
    let possible = Sort.allCases.filter { sort in
      sort.rawValue < Sort.provider.rawValue || entries.contains { $0.sort == sort }
    }
    let number = SolverTerm(#"(str.in_re caller-account ((_ re.loop 12 12) (re.range "0" "9")))"#)
    var facts = [
      SolverTerm.any(possible.map(isA)),
      .any([number] + entries.compactMap(\.account).map { .equal(account, .text($0)) }),
      SolverTerm(#"(not (str.contains caller-partition ":"))"#),
      SolverTerm(#"(not (= caller-partition ""))"#),
      SolverTerm(#"(or (= caller-path "") (str.suffixof "/" caller-path))"#),
      SolverTerm(#"(not (= caller-name ""))"#),
      SolverTerm(#"(not (str.contains caller-name "/"))"#),
    ]
    for (mentioned, partitions) in Self.partitions(of: entries).sorted(by: { $0.key < $1.key }) {
      let allowed = (partitions.isEmpty ? ["aws"] : partitions.sorted())
      facts.append(
        .any([
          .not(.equal(account, .text(mentioned))),
          .any(allowed.map { .equal(partition, .text($0)) }),
        ])
      )
    }
    return lines + facts.map { "(assert \($0.text))" }
  }

  private static func partitions(of entries: [CallerEntry]) -> [String: Set<String>] {
    var partitions: [String: Set<String>] = [:]
    for entry in entries {
      guard let account = entry.account else { continue }
      partitions[account, default: []].formUnion(entry.partition.map { [$0] } ?? [])
    }
    return partitions
  }

  /// Returns whether an entry of a principal element covers the caller.
  ///
  /// Source: IAM User Guide, "AWS JSON policy elements: Principal".
  func isCovered(by entry: CallerEntry) -> SolverTerm {
    switch entry {
    case .everyone: .yes
    case .account(let id, let partition):
      .all([hasARN, .equal(account, .text(id)), isIn(partition)])
    case .named(let sort, let partition, let id, let path, let name):
      .all([
        isA(sort), isIn(partition), .equal(account, .text(id)),
        .equal(self.path, .text(path)), .equal(self.name, .text(name)),
      ])
    case .session(let partition, let id, let role, let session):
      .all([
        isA(.role), isIn(partition), .equal(account, .text(id)), .equal(name, .text(role)),
        .equal(self.session, .text(session)),
      ])
    case .labelled(let sort, let label): .all([isA(sort), .equal(self.label, .text(label))])
    }
  }

  private func isIn(_ partition: String?) -> SolverTerm {
    partition.map { .equal(self.partition, .text($0)) } ?? .yes
  }

  /// Returns whether the caller is exempt from a Deny that names these under `NotPrincipal`.
  ///
  /// Someone with an account is exempt only when the account, the role and the session, or the
  /// user, are listed. Source: IAM User Guide, "AWS JSON policy elements: NotPrincipal".
  func isExempt(_ entries: [CallerEntry]) -> SolverTerm {
    if entries.contains(.everyone) { return .yes }
    var accounts: [SolverTerm] = []
    var layers: [Sort: [SolverTerm]] = [:]
    var sessions: [SolverTerm] = []
    var others: [SolverTerm] = []
    for entry in entries {
      let covers = isCovered(by: entry)
      switch entry {
      case .everyone: break
      case .account: accounts.append(covers)
      case .session: sessions.append(covers)
      case .named(let sort, _, _, _, _): layers[sort, default: []].append(covers)
      case .labelled: others.append(covers)
      }
    }
    let itself = SolverTerm.any([
      isA(.root), .all([.any(layers[.role] ?? []), .any(sessions)]),
      .any(layers[.user] ?? []), .any(layers[.federatedUser] ?? []),
    ])
    return .any(others + [.all([.any(accounts), itself])])
  }

  /// The fields of the caller's ARN, of which the first is `arn`.
  var fields: [SolverTerm] {
    let named = SolverTerm.concatenated([path, name])
    let rest = SolverTerm.choose(
      isA(.root),
      .text("root"),
      .concatenated([
        .choose(
          isA(.user),
          .text("user/"),
          .choose(isA(.role), .text("role/"), .text("federated-user/")),
        ),
        named,
      ]),
    )
    let service = SolverTerm.choose(isA(.federatedUser), .text("sts"), .text("iam"))
    return [.text("arn"), partition, service, .text(""), account, rest]
  }

  /// Returns whether a key that follows from the caller is there, and its text.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", properties of the principal.
  func key(_ key: String) -> (isThere: SolverTerm, text: SolverTerm) {
    switch key {
    case "aws:principalarn":
      let separated = fields.dropFirst().flatMap { [SolverTerm.text(":"), $0] }
      return (hasARN, .concatenated([.text("arn")] + separated))
    case "aws:principalaccount":
      let own = SolverTerm.choose(isA(.anonymous), .text("anonymous"), account)
      return (.any([isA(.anonymous), hasARN]), own)
    case "aws:username": return (isA(.user), name)
    case "aws:principalisawsservice":
      let isService = isA(.service)
      return (.any([isService, hasARN]), .choose(isService, .text("true"), .text("false")))
    default:
      let names: [(Sort, String)] = [
        (.root, "Account"), (.user, "User"), (.role, "AssumedRole"),
        (.federatedUser, "FederatedUser"),
      ]
      let own = names.reduce(SolverTerm.text("Anonymous")) { rest, entry in
        .choose(isA(entry.0), .text(entry.1), rest)
      }
      return (.any([isA(.anonymous), hasARN]), own)
    }
  }
}
