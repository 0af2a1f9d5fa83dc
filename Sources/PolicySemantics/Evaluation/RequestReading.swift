import PolicyModel

/// A request with its parts read once, so that many statements can be held against it.
struct RequestReading {
  /// The action in lower case.
  let action: String

  /// The resource as the request gives it.
  let resource: String

  /// Who makes the request.
  let identity: RequestIdentity

  /// The context, completed from the identity.
  let context: RequestContext

  /// Whether the caller has a permissions boundary; services and root users never have.
  let hasBoundary: Bool

  /// How doubts are read.
  let choices: Reading

  /// Reads a request.
  init(_ request: Request, hasBoundary: Bool = false, choices: Reading = .byDefault) {
    self.choices = choices
    action = request.action.asciiLowercased
    resource = request.resource
    identity = RequestIdentity(request.principal)
    context = RequestContext(of: request, by: identity)
    self.hasBoundary = hasBoundary && identity.isSubject(to: .boundary)
  }
}
