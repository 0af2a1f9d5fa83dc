/// One request that AWS authorises: who does what to which resource, under which circumstances.
public struct Request: Hashable, Sendable {
  /// An ARN, a service (`x.amazonaws.com`), `anonymous`, or nil where any principal will do.
  public let principal: String?

  /// The action, `service:Name`.
  public let action: String

  /// The resource's ARN, or `*` for an action that has no resource.
  public let resource: String

  /// The context keys that are present, by name as written; a key that is not there is absent.
  public let context: [String: ContextValue]

  /// The account that owns the resource, when it is known.
  public let resourceAccount: String?

  /// Creates a request from its parts.
  public init(
    principal: String?,
    action: String,
    resource: String,
    context: [String: ContextValue],
    resourceAccount: String? = nil,
  ) {
    self.principal = principal
    self.action = action
    self.resource = resource
    self.context = context
    self.resourceAccount = resourceAccount
  }
}
