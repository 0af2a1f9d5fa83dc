import PolicyModel

/// How a resource policy reaches a caller, weakest first.
///
/// Source: IAM User Guide, "How AWS enforcement code logic evaluates requests", resource-based
/// policies.
enum GrantStrength: Int, Comparable {
  /// It names the caller's account, which may then allow the caller.
  case account
  /// It names the caller's role: boundaries and session policies still limit it.
  case role
  /// It names the caller itself or everyone: nothing but a Deny limits it.
  case direct

  /// Orders strengths, the weakest first.
  static func < (left: GrantStrength, right: GrantStrength) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Statement {
  /// Returns how a matching Allow statement of a resource policy reaches the caller.
  ///
  /// Everyone with the ARN of a role in a condition may be limited as the role is (D-ARNBYPASS).
  func grantStrength(for reading: RequestReading) -> GrantStrength {
    guard let principal, !principal.isNegated else { return .direct }
    let identity = reading.identity
    let strength = principal.principals.compactMap { $0.grantStrength(for: identity) }.max()
    if reachesRoleByCondition(identity), reading.choices.takes(.principalARNIsLimited) {
      return min(strength ?? .account, .role)
    }
    return strength ?? .account
  }

  /// Returns whether the statement reaches a role as everyone who has an ARN, not by its name.
  func reachesRoleByCondition(_ identity: RequestIdentity) -> Bool {
    guard identity.roleName != nil, let principal, !principal.isNegated else { return false }
    return !principal.principals.contains { $0.isSameText(as: identity) }
      && principal.principals.contains(where: \.isEveryone)
      && conditions.contains { clause in
        clause.key.value.asciiLowercased == "aws:principalarn"
          && !clause.conditionOperator.test.isNegated && clause.conditionOperator.test != .null
      }
  }
}

extension Principal {
  /// Returns how a listed principal reaches a caller, nil when it does not.
  fileprivate func grantStrength(for identity: RequestIdentity) -> GrantStrength? {
    if isEveryone { return .direct }
    if isSameText(as: identity) { return identity.kind == .role ? .role : .direct }
    if namesRole(of: identity) { return .role }
    guard namesAccount(of: identity) else { return nil }
    return identity.kind == .root ? .direct : .account
  }
}
