import PolicyModel

/// One entry of a principal element, taken apart.
enum CallerEntry: Hashable {
  /// Everyone.
  case everyone
  /// An account; the partition is nil where only its number is written.
  case account(String, partition: String?)
  /// A user, a role or a federated user.
  case named(CallerTerms.Sort, partition: String, account: String, path: String, name: String)
  /// One session of a role.
  case session(partition: String, account: String, role: String, session: String)
  /// A service, a provider, a canonical user or a unique id.
  case labelled(CallerTerms.Sort, String)

  /// Reads an entry.
  ///
  /// Source: IAM User Guide, "AWS JSON policy elements: Principal".
  /// - Throws: `EncodingGap.principal` when an ARN is of no known shape.
  init(_ principal: Principal) throws(EncodingGap) {
    let text = principal.value.value
    switch principal.kind {
    case .everyone: self = .everyone
    case .service: self = .labelled(.service, text)
    case .federated: self = .labelled(.provider, text)
    case .canonicalUser: self = .labelled(.canonicalUser, text)
    case .aws where text == "*": self = .everyone
    case .aws where text.hasPrefix("arn:"): self = try Self.parsed(text)
    case .aws:
      let isNumber = text.count == 12 && text.allSatisfy(\.isASCIIDigit)
      self = isNumber ? .account(text, partition: nil) : .labelled(.uniqueID, text)
    }
  }

  private static func parsed(_ arn: String) throws(EncodingGap) -> CallerEntry {
    let fields = arn.fields(limit: 6)
    guard fields.count == 6, fields[3].isEmpty else { throw .principal(arn) }
    let parts = fields[5].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if fields[2] == "iam", parts == ["root"] { return .account(fields[4], partition: fields[1]) }
    guard parts.count > 1, let name = parts.last, !name.isEmpty else { throw .principal(arn) }
    let middle = parts[1..<(parts.count - 1)].map { $0 + "/" }.joined()
    let sort: CallerTerms.Sort
    switch (fields[2], parts[0]) {
    case ("iam", "user"): sort = .user
    case ("iam", "role"): sort = .role
    case ("sts", "federated-user"): sort = .federatedUser
    case ("sts", "assumed-role") where parts.count == 3:
      return .session(partition: fields[1], account: fields[4], role: parts[1], session: name)
    default: throw .principal(arn)
    }
    return .named(sort, partition: fields[1], account: fields[4], path: middle, name: name)
  }

  /// The account that the entry mentions.
  var account: String? {
    switch self {
    case .account(let account, _), .named(_, _, let account, _, _), .session(_, let account, _, _):
      account
    case .everyone, .labelled: nil
    }
  }

  /// The partition that the entry mentions.
  var partition: String? {
    switch self {
    case .account(_, let partition): partition
    case .named(_, let partition, _, _, _), .session(let partition, _, _, _): partition
    case .everyone, .labelled: nil
    }
  }

  /// The sort of callers that the entry names, nil when it names several.
  var sort: CallerTerms.Sort? {
    switch self {
    case .named(let sort, _, _, _, _), .labelled(let sort, _): sort
    case .session: .role
    case .everyone, .account: nil
    }
  }
}
