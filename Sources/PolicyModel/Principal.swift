/// One entry of a principal element.
public struct Principal: Hashable, Sendable {
  /// The member of the principal map under which a value stands.
  public enum Kind: String, Hashable, Sendable {
    /// The bare `"*"`, everyone.
    case everyone = "*"
    /// An account, user, role or session, or `"*"`.
    case aws = "AWS"
    /// A service principal such as `ec2.amazonaws.com`.
    case service = "Service"
    /// A web identity or SAML provider; trust policies only.
    case federated = "Federated"
    /// An Amazon S3 canonical user id.
    case canonicalUser = "CanonicalUser"
  }

  /// The member under which the value stands.
  public let kind: Kind

  /// The value as written.
  public let value: Located<String>

  /// The web identity providers that a policy names by a host of their own.
  ///
  /// Source: IAM User Guide, "AWS JSON policy elements: Principal".
  package static let signInProviders: Set<String> = [
    "cognito-identity.amazonaws.com", "accounts.google.com", "www.amazon.com", "graph.facebook.com",
  ]
}
