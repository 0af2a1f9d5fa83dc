import PolicyModel

extension RequestIdentity {
  /// Whether the caller can have policies of its own; all others live by resource policies alone.
  var hasPolicies: Bool {
    switch kind {
    case .unknown, .root, .user, .role, .session, .federatedUser: true
    case .anonymous, .service, .other: false
    }
  }

  /// Returns whether policies of a kind can apply to the caller.
  ///
  /// Source: IAM User Guide, "How AWS enforcement code logic evaluates requests"; AWS Organizations
  /// User Guide, "Service control policies (SCPs)" and "Resource control policies (RCPs)".
  func isSubject(to policyKind: PolicyKind) -> Bool {
    switch policyKind {
    case .resource, .trust, .endpoint: true
    case .rcp: !isServiceLinkedRole
    case .scp: hasPolicies && !isServiceLinkedRole
    case .session: hasPolicies
    case .identity, .boundary: hasPolicies && kind != .root
    }
  }
}
