import PolicyModel

/// Who makes a request, as far as principal elements can tell requesters apart.
enum Requester: Hashable, Sendable {
  /// Nobody in particular: for documents that name no principals.
  case unspecified
  /// An unsigned request.
  case anonymous
  /// An AWS service.
  case service(String)
  /// The root user of an account, by ARN.
  case root(arn: String)
  /// An IAM user, by ARN.
  case user(arn: String)
  /// A session of a role, by the role's ARN and the session's name.
  case roleSession(roleARN: String, session: String)
  /// A session of a federated user, by ARN.
  case federatedUser(arn: String)
  /// A web identity or SAML provider's user.
  case federated(provider: String)
  /// An Amazon S3 canonical user.
  case canonicalUser(String)
  /// A principal known by its unique id alone.
  case uniqueID(String)

  /// The name of a session that no document mentions: any session of the role will do.
  static let someSession = "session"

  /// The account of an IAM requester, nil for others.
  var account: String? {
    switch self {
    case .root(let arn), .user(let arn), .federatedUser(let arn), .roleSession(let arn, _):
      arnField(4, of: arn)
    case .unspecified, .anonymous, .service, .federated, .canonicalUser, .uniqueID: nil
    }
  }

  /// The partition of an IAM requester, nil for others.
  var partition: String? {
    switch self {
    case .root(let arn), .user(let arn), .federatedUser(let arn), .roleSession(let arn, _):
      arnField(1, of: arn)
    case .unspecified, .anonymous, .service, .federated, .canonicalUser, .uniqueID: nil
    }
  }

  /// The requester as a request names it, nil when any will do.
  var text: String? {
    switch self {
    case .unspecified: nil
    case .anonymous: "anonymous"
    case .service(let name): name
    case .root(let arn), .user(let arn), .federatedUser(let arn): arn
    case .roleSession(let roleARN, let session):
      session == Self.someSession ? roleARN : sessionARN(of: roleARN, session: session)
    case .federated(let provider): provider
    case .canonicalUser(let id), .uniqueID(let id): id
    }
  }
}

/// Returns a field of an ARN from 0, the sixth being everything after the fifth colon; nil when missing.
func arnField(_ index: Int, of arn: String) -> String? {
  let fields = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
  return index < fields.count ? String(fields[index]) : nil
}

/// Returns the ARN of a role's session.
private func sessionARN(of roleARN: String, session: String) -> String {
  let name = roleARN.split(separator: "/").last.map(String.init) ?? ""
  let partition = arnField(1, of: roleARN) ?? "aws"
  let account = arnField(4, of: roleARN) ?? ""
  return "arn:\(partition):sts::\(account):assumed-role/\(name)/\(session)"
}

/// One entry of a principal element, compiled.
enum PrincipalTest: Hashable, Sendable {
  /// `"*"`, and `{"AWS": "*"}`, which is read alike (D-STAR).
  case everyone
  /// Every principal of an account; the partition is nil where only the account's id is written.
  case account(String, partition: String?)
  /// A user, by ARN.
  case user(arn: String)
  /// Every session of a role, by the role's ARN.
  case role(arn: String)
  /// One session of a role, by account, role name and session name.
  case session(account: String, role: String, session: String)
  /// A federated user's session, by ARN.
  case federatedUser(arn: String)
  /// A service principal.
  case service(String)
  /// A web identity or SAML provider.
  case federated(String)
  /// A canonical user.
  case canonicalUser(String)
  /// A unique id, or an ARN of another shape: equal only to itself.
  case uniqueID(String)

  /// Reads an entry.
  ///
  /// Source: IAM User Guide, "AWS JSON policy elements: Principal".
  init(_ principal: Principal) {
    let text = principal.value.value.asciiIdentity
    switch principal.kind {
    case .everyone: self = .everyone
    case .service: self = .service(text)
    case .federated: self = .federated(text)
    case .canonicalUser: self = .canonicalUser(text)
    case .aws: self = text == "*" ? .everyone : Self.aws(text)
    }
  }

  private static func aws(_ text: String) -> PrincipalTest {
    guard text.hasPrefix("arn:") else {
      let isAccount = text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return isAccount ? .account(text, partition: nil) : .uniqueID(text)
    }
    let service = arnField(2, of: text) ?? ""
    let account = arnField(4, of: text) ?? ""
    let resource = arnField(5, of: text) ?? ""
    if service == "iam", resource == "root" {
      return .account(account, partition: arnField(1, of: text))
    }
    if service == "iam", resource.hasPrefix("user/") { return .user(arn: text) }
    if service == "iam", resource.hasPrefix("role/") { return .role(arn: text) }
    if service == "sts", resource.hasPrefix("federated-user/") { return .federatedUser(arn: text) }
    let parts = resource.split(separator: "/", maxSplits: 2).map(String.init)
    if service == "sts", parts.count == 3, parts[0] == "assumed-role" {
      return .session(account: account, role: parts[1], session: parts[2])
    }
    return .uniqueID(text)
  }

  /// Returns whether the entry is an account as a whole.
  func isAccount(_ account: String) -> Bool {
    if case .account(account, _) = self { true } else { false }
  }

  /// Returns whether the entry covers a requester.
  func covers(_ requester: Requester) -> Bool {
    switch (self, requester) {
    case (.everyone, _): true
    case (.account(let account, let partition), _):
      requester.account == account && (partition == nil || partition == requester.partition)
    case (.user(let arn), .user(let own)), (.federatedUser(let arn), .federatedUser(let own)),
      (.role(let arn), .roleSession(let own, _)):
      arn == own
    case (.session(let account, let role, let session), .roleSession(let roleARN, let own)):
      requester.account == account && session == own
        && roleARN.split(separator: "/").last.map(String.init) == role
    case (.service(let name), .service(let own)), (.federated(let name), .federated(let own)),
      (.canonicalUser(let name), .canonicalUser(let own)),
      (.uniqueID(let name), .uniqueID(let own)):
      name == own
    default: false
    }
  }
}

/// What a principal element matches.
struct RequesterTest: Hashable, Sendable {
  /// Whether the element is `NotPrincipal`.
  let isNegated: Bool

  /// Whether the statement denies: an exception then needs every layer of an identity listed.
  let isDeny: Bool

  /// The entries in source order.
  let entries: [PrincipalTest]

  /// The entries as written, in the same order.
  let texts: [String]

  /// Reads an element.
  init(_ element: PrincipalElement, effect: Effect) {
    isNegated = element.isNegated
    isDeny = effect == .deny
    entries = element.principals.map { PrincipalTest($0) }
    texts = element.principals.map(\.value.value)
  }

  /// Whether the element matches everyone.
  var matchesEverything: Bool {
    isNegated ? entries.isEmpty : entries.contains(.everyone)
  }

  /// Returns whether the element matches a requester.
  ///
  /// Under `NotPrincipal` with Deny a requester is exempt only when its account and itself are
  /// listed (D-NOTPRIN). Source: IAM User Guide, "AWS JSON policy elements: NotPrincipal".
  func matches(_ requester: Requester) -> Bool {
    guard isNegated else { return entries.contains { $0.covers(requester) } }
    guard isDeny else { return !entries.contains { $0.covers(requester) } }
    return !isExempt(requester)
  }

  private func isExempt(_ requester: Requester) -> Bool {
    if entries.contains(.everyone) { return true }
    guard let account = requester.account else {
      return entries.contains { $0.covers(requester) }
    }
    guard entries.contains(where: { $0.isAccount(account) && $0.covers(requester) }) else {
      return false
    }
    switch requester {
    case .root: return true
    case .roleSession(let roleARN, _):
      let isSessionListed = entries.contains { entry in
        if case .session = entry { entry.covers(requester) } else { false }
      }
      return entries.contains(.role(arn: roleARN)) && isSessionListed
    case .user(let arn): return entries.contains(.user(arn: arn))
    case .federatedUser(let arn): return entries.contains(.federatedUser(arn: arn))
    default: return false
    }
  }
}
