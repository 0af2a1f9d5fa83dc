import PolicyModel

extension PolicyKind {
  /// Whether a policy of the kind gives access by itself, where others cap what is given elsewhere.
  var grantsAccess: Bool {
    switch self {
    case .identity, .resource, .trust: true
    case .boundary, .session, .scp, .rcp, .endpoint: false
    }
  }

  /// Whether a policy of the kind speaks of one holder, who may combine all that it allows.
  var hasHolder: Bool {
    switch self {
    case .identity, .boundary, .session: true
    case .resource, .trust, .scp, .rcp, .endpoint: false
    }
  }

  /// Whether a policy of the kind names to whom it gives access.
  var namesReceivers: Bool { self == .resource || self == .trust }
}

extension PolicyChange {
  /// Whether a side has an Allow; without any, both are guardrails on top of what others allow.
  var givesAccess: Bool {
    [before, after].contains { version in
      version?.document?.statements.contains { $0.effect.value == .allow } == true
    }
  }
}
