/// Who makes a request, with what its ARN does not tell.
struct Caller: Hashable, Sendable {
  /// The principal as requests name it, nil where any will do.
  let principal: String?

  /// The ARN of a session's role where that has a path.
  let roleARN: String?

  /// Creates a caller.
  init(_ principal: String?, roleARN: String? = nil) {
    self.principal = principal
    self.roleARN = roleARN
  }

  /// Whether the caller has an account, and so may have policies of its own.
  var isIdentity: Bool {
    principal.map { $0.contains(":iam::") || $0.contains(":sts::") } ?? true
  }

  /// A caller of whom nothing is known.
  static let anyone = Caller(nil)
}
