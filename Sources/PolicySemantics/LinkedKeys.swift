/// Context keys that follow from who makes the request: one requester has one identity.
///
/// Source: IAM User Guide, "AWS global condition context keys", properties of the principal.
enum LinkedKeys {
  /// The folded names of the keys.
  static let names: Set<String> = [
    "aws:principalaccount", "aws:principalarn", "aws:principalisawsservice", "aws:principaltype",
    "aws:username",
  ]

  /// Returns the names of the keys that follow from the requester under some axioms.
  static func names(under axioms: Axioms) -> Set<String> {
    names.filter { axioms.assume(axiom(linking: $0)) }
  }

  private static func axiom(linking key: String) -> Axiom {
    switch key {
    case "aws:principalaccount": .principalAccount
    case "aws:principaltype": .anonymous
    case "aws:username": .userName
    default: .requester
    }
  }

  /// Returns the value that a key has in the requests of a requester.
  static func value(of key: String, for requester: Requester) -> KeyValue {
    let text: String? =
      switch key {
      case "aws:principalarn": arn(of: requester)
      case "aws:principalaccount": requester == .anonymous ? "anonymous" : requester.account
      case "aws:principaltype": type(of: requester)
      case "aws:principalisawsservice": isService(requester)
      case "aws:username": userName(of: requester)
      default: nil
      }
    return text.map { .single(ExactText($0)) } ?? .absent
  }

  private static func arn(of requester: Requester) -> String? {
    switch requester {
    case .root(let arn), .user(let arn), .roleSession(let arn, _), .federatedUser(let arn): arn
    case .unspecified, .anonymous, .service, .federated, .canonicalUser, .uniqueID: nil
    }
  }

  private static func type(of requester: Requester) -> String? {
    switch requester {
    case .root: "Account"
    case .user: "User"
    case .roleSession: "AssumedRole"
    case .federatedUser: "FederatedUser"
    case .anonymous: "Anonymous"
    case .unspecified, .service, .federated, .canonicalUser, .uniqueID: nil
    }
  }

  private static func isService(_ requester: Requester) -> String? {
    switch requester {
    case .service: "true"
    case .root, .user, .roleSession, .federatedUser: "false"
    case .unspecified, .anonymous, .federated, .canonicalUser, .uniqueID: nil
    }
  }

  private static func userName(_ arn: String) -> String? {
    arn.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init)
  }

  private static func userName(of requester: Requester) -> String? {
    if case .user(let arn) = requester { userName(arn) } else { nil }
  }
}
