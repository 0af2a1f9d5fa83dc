import PolicyModel

/// One entry of a principal element, compiled.
enum PrincipalTest: Hashable, Sendable {
  /// `"*"`, and `{"AWS": "*"}`, which is read alike (D-STAR).
  case everyone
  /// `{"AWS": "*"}` where it leaves out unsigned requests and services (D-STAR).
  case everyoneSigned
  /// Whoever policies of a kind do not reach.
  case exempt(from: PolicyKind)
  /// Every principal of an account; the partition is nil where only the account's id is written.
  case account(String, partition: String?)
  /// A user, by ARN.
  case user(arn: String)
  /// Every session of a role, by the role's ARN.
  case role(arn: String)
  /// One session of a role, by partition, account, role name and session name.
  case session(partition: String, account: String, role: String, session: String)
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
  init(_ principal: Principal, reading: Reading) {
    let text = principal.value.value.asciiIdentity
    switch principal.kind {
    case .everyone: self = .everyone
    case .service: self = .service(text)
    case .federated: self = .federated(text)
    case .canonicalUser: self = .canonicalUser(text)
    case .aws where text == "*":
      self = reading.takes(.awsStarIsSigned) ? .everyoneSigned : .everyone
    case .aws: self = Self.aws(text)
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
      return .session(
        partition: arnField(1, of: text) ?? "",
        account: account,
        role: parts[1],
        session: parts[2],
      )
    }
    return .uniqueID(text)
  }

  /// Whether the entry is `*` in either form.
  var isEveryone: Bool { self == .everyone || self == .everyoneSigned }

  /// Returns whether the entry is an account as a whole.
  func isAccount(_ account: String) -> Bool {
    if case .account(account, _) = self { true } else { false }
  }

  /// Returns whether the entry covers a requester.
  func covers(_ requester: Requester) -> Bool {
    switch (self, requester) {
    case (.everyone, _): true
    case (.everyoneSigned, .anonymous), (.everyoneSigned, .service): false
    case (.everyoneSigned, _): true
    case (.exempt(let kind), _): requester.isExempt(from: kind)
    case (.account(let account, let partition), _):
      requester.account == account && (partition == nil || partition == requester.partition)
    case (.user(let arn), .user(let own)), (.federatedUser(let arn), .federatedUser(let own)),
      (.role(let arn), .roleSession(let own, _)):
      arn == own
    case (
      .session(let partition, let account, let role, let session),
      .roleSession(let roleARN, let own)
    ):
      requester.partition == partition && requester.account == account && session == own
        && roleARN.split(separator: "/").last.map(String.init) == role
    case (.service(let name), .service(let own)), (.federated(let name), .federated(let own)),
      (.canonicalUser(let name), .canonicalUser(let own)),
      (.uniqueID(let name), .uniqueID(let own)):
      name == own
    default: false
    }
  }
}
