import PolicyModel
import PolicySemantics

/// Words for principals, as a policy writes them.
struct PrincipalWords {
  /// Who an axis speaks of, such as `role DataIngest of account 111122223333`.
  ///
  /// What the callers belong to stands before the exceptions, so that it is not read as theirs.
  static func phrase(
    _ axis: AccessAxis,
    belonging: String,
    except: String = "except",
  ) -> String {
    let who =
      axis.included.contains("*") ? "anyone" : WordList(items: axis.included.map(name)).joined()
    let restrictions = axis.restrictions(name, exceptionName: name, except: except)
    return (belonging.isEmpty ? who : "\(who) \(belonging)") + restrictions + reach(axis)
  }

  /// Whom surrounding policies reach or spare, behind a blank; empty where it makes no difference.
  private static func reach(_ axis: AccessAxis) -> String {
    let spared = axis.sparedBy.map { "whom no \($0.words) reaches (\(callers(sparedBy: $0)))" }
    let reached = axis.reachedBy.map { "whom a \($0.words) reaches" }
    let phrases = spared + reached
    return phrases.isEmpty ? "" : " " + phrases.joined(separator: " and ")
  }

  private static func callers(sparedBy kind: PolicyKind) -> String {
    switch kind {
    case .rcp: "service-linked roles"
    case .boundary: "root users, AWS services, callers without an account"
    case .identity, .resource, .trust, .session, .scp, .endpoint:
      "AWS services, callers without an account, service-linked roles"
    }
  }

  /// The name of one principal.
  static func name(_ text: String) -> String {
    if text == "*" { return "anyone" }
    if let fields = ARNFields(text) { return name(fields) ?? text.quoted }
    if isAccount(text) { return "account \(text)" }
    if text == "anonymous" { return "anonymous callers" }
    if Principal.signInProviders.contains(text) { return "users signed in through \(text)" }
    if text.hasSuffix(".amazonaws.com") || text.hasSuffix(".amazonaws.com.cn") {
      return "the service \(text)"
    }
    if text.utf8.count == 64, text.allSatisfy(\.isHexDigit) { return "canonical user \(text)" }
    return text.quoted
  }

  private static func isAccount(_ text: String) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func name(_ fields: ARNFields) -> String? {
    guard isAccount(fields.account), let noun = noun(fields) else { return nil }
    let partition = fields.partition == "aws" ? "" : " in partition \(fields.partition)"
    return noun + partition
  }

  private static func noun(_ fields: ARNFields) -> String? {
    if fields.service == "iam", fields.resource == "root" { return "account \(fields.account)" }
    let parts = fields.resource.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let owner = "of account \(fields.account)"
    switch (fields.service, parts[0]) {
    case ("iam", "role"): return "role \(parts[1]) \(owner)"
    case ("iam", "user"): return "user \(parts[1]) \(owner)"
    case ("iam", "saml-provider"):
      return "users signed in through SAML provider \(parts[1]) \(owner)"
    case ("iam", "oidc-provider"): return "users signed in through \(parts[1]) \(owner)"
    case ("sts", "assumed-role"): return session(parts[1], owner)
    case ("sts", "federated-user"): return "federated user \(parts[1]) \(owner)"
    case (_, _): return nil
    }
  }

  private static func session(_ text: String, _ owner: String) -> String? {
    let parts = text.split(separator: "/", maxSplits: 1)
    return parts.count == 2 ? "session \(parts[1]) of role \(parts[0]) \(owner)" : nil
  }
}
