import PolicyModel

/// A word of the command line that names one caller.
struct CallerWord {
  /// The caller as a request names it.
  let principal: String

  /// Reads a word: an ARN, an account id, a service, an identity provider or `anonymous`.
  ///
  /// - Throws: A request fault.
  init(_ word: String) throws(ToolError) {
    if word.contains(where: { "*?".contains($0) }) {
      throw .request(.pattern(.principal, word: word))
    }
    principal = word
    if word.hasPrefix("arn:") {
      try Self.checkARN(word)
    } else if !Self.isName(word) {
      throw .request(.malformed(.principal, word: word))
    }
  }

  /// Returns whether a text names one caller as requests and proofs of comparisons do: by ARN,
  /// account, service or provider, or by an id that only AWS can tell.
  static func namesCaller(_ text: String) -> Bool {
    guard !text.isEmpty, !text.contains(where: { "*?".contains($0) }) else { return false }
    if text.hasPrefix("arn:") {
      do { try checkARN(text) } catch { return false }
      return true
    }
    let isHost = text.contains(".") && text.allSatisfy { $0.isASCII && $0 != " " }
    let isCanonical = text.utf8.count >= 32 && text.allSatisfy(\.isHexDigit)
    let isUnique =
      text.utf8.count >= 16
      && text.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
    return text == "anonymous" || AccountWord.isAccount(text) || isHost || isCanonical || isUnique
  }

  /// Whether a word names a caller without an ARN.
  private static func isName(_ word: String) -> Bool {
    word == "anonymous" || AccountWord.isAccount(word) || Principal.signInProviders.contains(word)
      || isService(word)
  }

  private static func isService(_ word: String) -> Bool {
    let ends = [".amazonaws.com", ".amazonaws.com.cn"]
    guard let end = ends.first(where: word.hasSuffix) else { return false }
    let name = word.dropLast(end.count)
    return !name.isEmpty && name.allSatisfy { $0.isLowercaseWord || $0 == "." }
  }

  private static func checkARN(_ word: String) throws(ToolError) {
    let fields = word.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard fields.count == 6, fields[1].hasPrefix("aws"), fields[3].isEmpty,
      AccountWord.isAccount(String(fields[4]))
    else { throw .request(.malformed(.principal, word: word)) }
    if let noun = others[fields[5].prefix { $0 != "/" } + ""], fields[2] == "iam" {
      throw .request(.noCaller(word, noun: noun))
    }
    guard isCaller(service: fields[2], resource: fields[5]) else {
      throw .request(.malformed(.principal, word: word))
    }
  }

  /// What else IAM has in an account, by the first word of its ARN's last field.
  private static let others: [String: String] = [
    "group": "a group", "policy": "a policy", "instance-profile": "an instance profile",
    "server-certificate": "a certificate", "mfa": "an MFA device", "sms-mfa": "an MFA device",
  ]

  private static func isCaller(service: Substring, resource: Substring) -> Bool {
    let parts = resource.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return false }
    return switch (service, parts[0]) {
    case ("iam", "root"): parts.count == 1
    case ("iam", "user"), ("iam", "role"), ("iam", "oidc-provider"): parts.count > 1
    case ("iam", "saml-provider"), ("sts", "federated-user"): parts.count == 2
    case ("sts", "assumed-role"): parts.count == 3
    default: false
    }
  }
}

extension Character {
  /// Whether it stands in names of services: a small letter, a digit or a dash.
  var isLowercaseWord: Bool {
    ("a"..."z").contains(self) || ("0"..."9").contains(self) || self == "-"
  }
}
