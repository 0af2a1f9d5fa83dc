import PolicyModel
import PolicySemantics

extension ConditionWords {
  /// Words of their own for well-known keys, where they say exactly what the test says.
  var shortPhrase: Phrase? {
    if let rootClaim { return .claim(rootClaim) }
    if let belonging { return .belonging(belonging) }
    return adverbial.map(Phrase.adverbial)
  }

  /// That the caller is, or is not, one of some root users, whose ARNs people do not read.
  private var rootClaim: String? {
    let test = condition.conditionOperator.test
    guard lowercasedKey == "aws:principalarn", condition.conditionOperator.qualifier == nil,
      test == .arnEquals || test == .arnLike, isPlainlyPositive || isPlainlyNegative
    else { return nil }
    let fields = condition.values.compactMap { ARNFields($0) }
    let accounts = fields.filter { field in
      field.service == "iam" && field.resource == "root" && field.account.utf8.count == 12
        && field.account.allSatisfy(\.isNumber)
    }.map(\.account)
    guard !accounts.isEmpty, accounts.count == condition.values.count else { return nil }
    let noun = accounts.count == 1 ? "the root user of account" : "a root user of accounts"
    return "the caller \(isPositive ? "is" : "is not") \(noun) "
      + WordList(items: accounts).joined(by: "or")
  }

  private var belonging: String? {
    guard condition.conditionOperator.qualifier == nil, !values.isEmpty,
      [.stringEquals, .stringNotEquals].contains(condition.conditionOperator.test),
      lowercasedKey == "aws:principalorgid", isPlainlyPositive || isPlainlyNegative
    else { return nil }
    let noun = values.count == 1 ? "organization" : "organizations"
    return isPositive ? "in organization \(any)" : "outside \(noun) \(all)"
  }

  private var adverbial: String? {
    guard condition.conditionOperator.qualifier == nil, !values.isEmpty else { return nil }
    switch condition.conditionOperator.test {
    case .bool: return flagPhrase
    case .ipAddress, .notIpAddress: return addressPhrase
    case .stringEquals, .stringNotEquals: return namePhrase
    case .arnLike, .arnEquals: return sourcePhrase
    case .stringNotEqualsIgnoreCase, .stringEqualsIgnoreCase, .stringLike, .stringNotLike,
      .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals,
      .numericGreaterThan, .numericGreaterThanEquals, .dateEquals, .dateNotEquals, .dateLessThan,
      .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals, .binaryEquals, .arnNotEquals,
      .arnNotLike, .null:
      return nil
    }
  }

  private var lowercasedKey: String { condition.key.lowercased() }

  private var any: String { WordList(items: values).joined(by: "or") }

  private var all: String { WordList(items: values).joined() }

  /// Whether the condition asks for one of the values and for the key to be there.
  private var isPlainlyPositive: Bool { isPositive && !absentWillDo }

  /// Whether the condition passes for every request that lacks the values, without the key too.
  private var isPlainlyNegative: Bool { !isPositive && absentWillDo }

  private var flagPhrase: String? {
    let flags = Set(condition.values.map { $0.lowercased() })
    guard flags.count == 1, let flag = flags.first, flag == "true" || flag == "false" else {
      return nil
    }
    let isOn = flag == "true"
    switch (lowercasedKey, isOn) {
    // Every request has this key, so that a request without it need not be spoken of.
    case ("aws:securetransport", _): return isOn == isPositive ? "over TLS" : "over plain HTTP"
    case ("aws:multifactorauthpresent", true) where isPlainlyPositive: return "with MFA"
    case ("aws:multifactorauthpresent", true) where isPlainlyNegative: return "without MFA"
    case (_, _): return nil
    }
  }

  private var addressPhrase: String? {
    guard lowercasedKey == "aws:sourceip" else { return nil }
    let networks = WordList(items: values)
    if isPlainlyPositive { return "from \(networks.joined(by: "or"))" }
    guard isPlainlyNegative else { return nil }
    let absence = isKeyAskedFor ? "" : " (or without a source address)"
    return "from outside \(networks.joined())\(absence)"
  }

  private var namePhrase: String? {
    guard isPlainlyPositive || isPlainlyNegative else { return nil }
    switch lowercasedKey {
    case "aws:sourcevpce":
      return isPositive ? "through VPC endpoint \(any)" : "not through VPC endpoint \(any)"
    case "aws:sourcevpc":
      return isPositive ? "from VPC \(any)" : "not from VPC \(any)"
    case "aws:requestedregion" where isPositive: return "in region \(any)"
    case "sts:externalid" where isPositive: return "with external id \(any)"
    case "aws:sourceaccount" where isPositive: return "on behalf of account \(any)"
    case "iam:passedtoservice" where isPositive: return "for service \(any)"
    case _: return nil
    }
  }

  private var sourcePhrase: String? {
    guard lowercasedKey == "aws:sourcearn", isPlainlyPositive else { return nil }
    return "for \(any)"
  }
}
