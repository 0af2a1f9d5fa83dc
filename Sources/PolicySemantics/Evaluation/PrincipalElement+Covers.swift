import PolicyModel

extension PrincipalElement {
  /// Returns whether one of the listed principals stands for a caller.
  ///
  /// Nobody is known to be listed when nothing is known about the caller, except by `*`.
  /// Source: IAM User Guide, "AWS JSON policy elements: Principal".
  func covers(_ identity: RequestIdentity, choices: Reading) -> Bool {
    principals.contains {
      $0.coversEveryone(like: identity, choices) || $0.names(identity)
        || $0.namesAccount(of: identity)
    }
  }

  /// Returns whether a caller is exempt from a Deny that lists these principals.
  ///
  /// By default every layer of it must be listed; else one layer suffices (D-NOTPRIN).
  func exempts(_ identity: RequestIdentity, choices: Reading) -> Bool {
    choices.takes(.anyLayerIsExempt)
      ? covers(identity, choices: choices) : coversEveryLayer(of: identity, choices: choices)
  }

  /// Returns whether a caller is exempt from a Deny because all that it is made of is listed.
  ///
  /// AWS may look at the account, then the role, then the session: each must be listed
  /// (D-NOTPRIN). A request that gives a role's ARN comes from a session that is not listed.
  /// Source: IAM User Guide, "AWS JSON policy elements: NotPrincipal".
  private func coversEveryLayer(of identity: RequestIdentity, choices: Reading) -> Bool {
    if principals.contains(where: { $0.coversEveryone(like: identity, choices) }) { return true }
    let isNamed = principals.contains { $0.names(identity) }
    let hasAccount = principals.contains { $0.namesAccount(of: identity) }
    switch identity.kind {
    case .unknown, .anonymous, .role: return false
    case .service, .other: return isNamed
    case .root: return hasAccount
    case .user, .federatedUser: return hasAccount && isNamed
    case .session:
      return hasAccount && principals.contains { $0.isSameText(as: identity) }
        && principals.contains { $0.namesRole(of: identity) }
    }
  }
}

extension Principal {
  /// Whether it is `*`, bare or as an AWS principal: both are read alike (D-STAR).
  var isEveryone: Bool {
    kind == .everyone || kind == .aws && value.value == "*"
  }

  /// Returns whether it is `*` and stands for everyone like a caller.
  ///
  /// `{"AWS": "*"}` may leave out unsigned requests and services (D-STAR).
  func coversEveryone(like identity: RequestIdentity, _ choices: Reading) -> Bool {
    guard isEveryone else { return false }
    guard kind == .aws, choices.takes(.awsStarIsSigned) else { return true }
    return identity.kind != .anonymous && identity.kind != .service
  }

  /// Returns whether it names the caller itself, or the role that the caller is a session of.
  func names(_ identity: RequestIdentity) -> Bool {
    isSameText(as: identity) || namesRole(of: identity)
  }

  /// Returns whether it is, letter for letter, the principal that the request gives.
  func isSameText(as identity: RequestIdentity) -> Bool {
    let isKindred =
      switch identity.kind {
      case .unknown, .anonymous, .root: false
      case .service: kind == .service || kind == .federated
      case .user, .role, .session, .federatedUser: kind == .aws
      case .other: kind != .service
      }
    return isKindred && value.value.isIdentical(to: identity.text)
  }

  /// Returns whether it names the role of a session, which tells the role's name but not its path.
  func namesRole(of identity: RequestIdentity) -> Bool {
    guard kind == .aws else { return false }
    if identity.kind == .role { return value.value.isIdentical(to: identity.text) }
    let named = RequestIdentity(value.value)
    guard identity.kind == .session, named.kind == .role, let roleName = identity.roleName else {
      return false
    }
    return named.name.isIdentical(to: roleName) && named.account == identity.account
      && named.partition == identity.partition
  }

  /// Returns whether it is the caller's account, by its id or by the ARN of its root user.
  func namesAccount(of identity: RequestIdentity) -> Bool {
    guard kind == .aws, let account = identity.account else { return false }
    if RequestIdentity.isAccountID(value.value) { return value.value == account }
    let named = RequestIdentity(value.value)
    return named.kind == .root && named.account == account && named.partition == identity.partition
  }
}
