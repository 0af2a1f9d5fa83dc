public import PolicyModel

extension PolicyKind {
  /// The kind as people say it, such as `trust policy`.
  public var words: String {
    switch self {
    case .identity: "identity policy"
    case .resource: "resource policy"
    case .trust: "trust policy"
    case .boundary: "permissions boundary"
    case .session: "session policy"
    case .scp: "service control policy"
    case .rcp: "resource control policy"
    case .endpoint: "endpoint policy"
    }
  }
}
