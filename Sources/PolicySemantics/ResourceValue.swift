import PolicyModel

/// One resource of a request.
enum ResourceValue: Hashable, Sendable {
  /// The pseudo-resource `*` of actions that have no resource.
  case none
  /// An ARN, as scalars.
  case arn([UInt32])

  /// The resource as a request names it.
  var text: String {
    switch self {
    case .none: "*"
    case .arn(let scalars): String(scalarValues: scalars)
    }
  }
}
