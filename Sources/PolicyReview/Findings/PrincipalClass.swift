import PolicySemantics

/// What a name on an axis of principals stands for.
enum PrincipalClass: Hashable {
  /// Everyone, signed in or not.
  case everyone
  /// An account as a whole.
  case account(String)
  /// A user, role, session or provider of an account.
  case member(ofAccount: String)
  /// A service of AWS.
  case service
  /// A name that tells no account, such as a unique or canonical id.
  case other

  /// Reads a principal as a policy writes it.
  init(_ text: String) {
    if text == "*" || text == "anonymous" {
      self = .everyone
    } else if Self.isAccount(text[...]) {
      self = .account(text)
    } else if let account = Self.account(ofARN: text) {
      self = text.hasSuffix(":root") ? .account(account) : .member(ofAccount: account)
    } else {
      self = text.contains(".amazonaws.com") ? .service : .other
    }
  }

  /// The account, nil where the name tells none.
  var account: String? {
    switch self {
    case .account(let account), .member(let account): account
    case .everyone, .service, .other: nil
    }
  }

  /// The account in the fifth field of an ARN, nil where it is none of twelve digits.
  static func account(ofARN text: String) -> String? {
    let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return fields.count == 6 && fields[0] == "arn" && isAccount(fields[4])
      ? String(fields[4]) : nil
  }

  private static func isAccount(_ text: Substring) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
