import PolicyModel
import PolicySemantics
import ServiceReference

/// Words for one condition that the requests of a part meet, or fail.
///
/// The words say neither less nor more than the test: where a request that lacks the key would do,
/// they say so, and where it would not, they do not.
struct ConditionWords {
  /// The condition.
  let condition: AccessCondition

  /// Whether another condition of the same part asks for the key to be there.
  var isKeyAskedFor = false

  /// How the words join a sentence.
  enum Phrase: Hashable {
    /// What the caller belongs to, such as `in organization X`.
    case belonging(String)
    /// An adverbial that stands by itself, such as `over TLS`.
    case adverbial(String)
    /// A claim that needs a `when` before it, such as `X is Y`.
    case claim(String)
  }

  /// The words.
  var phrase: Phrase {
    if let short = shortPhrase { return short }
    if condition.conditionOperator.test == .null { return .claim(presenceClaim) }
    return .claim(claim + remark)
  }

  /// The key as a quotation.
  var key: String { condition.key.quoted }

  /// The values as people write them: quotations, dates, addresses.
  var values: [String] {
    switch condition.conditionOperator.test {
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
      .dateGreaterThanEquals:
      condition.values.map(DateWords.words)
    case .ipAddress, .notIpAddress: condition.values.map(RangeWords.words)
    case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase,
      .stringLike, .stringNotLike, .numericEquals, .numericNotEquals, .numericLessThan,
      .numericLessThanEquals, .numericGreaterThan, .numericGreaterThanEquals, .bool,
      .binaryEquals, .arnEquals, .arnLike, .arnNotEquals, .arnNotLike, .null:
      condition.values.map(\.quotedValue)
    }
  }

  /// Whether the sense is positive: the value is one of those that the test names.
  var isPositive: Bool { condition.mustHold != condition.conditionOperator.test.isNegation }

  /// Whether a request without the key meets the condition.
  ///
  /// Source: IAM User Guide, "Condition operators", "…IfExists", "Multivalued context keys".
  var absentWillDo: Bool {
    let conditionOperator = condition.conditionOperator
    guard conditionOperator.test != .null else { return !asksForPresenceAlone }
    let passesAbsent =
      switch conditionOperator.qualifier {
      case .forAllValues: true
      case .forAnyValue: conditionOperator.ifExists
      case nil: conditionOperator.ifExists || conditionOperator.test.isNegation
      }
    return passesAbsent == condition.mustHold
  }

  /// Whether the condition is that the key is there, and nothing else.
  var asksForPresenceAlone: Bool {
    condition.conditionOperator.test == .null && condition.conditionOperator.qualifier == nil
      && Set(condition.values.map { $0.lowercased() == "true" }) == [!condition.mustHold]
  }

  /// What else meets the condition, or does not, in parentheses.
  var remark: String {
    let remarks = [absentWillDo && !isKeyAskedFor ? absence : nil, setRemark].compactMap(\.self)
    return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
  }

  private var absence: String {
    if let owner = tagOwner { return "also when \(owner) has no such tag" }
    return condition.conditionOperator.qualifier == nil ? "or is absent" : "or it is absent"
  }

  /// What a set of values does to a test of one value, for a key that holds a set.
  ///
  /// Source: IAM User Guide, "Multivalued context keys", asks for a set operator and is silent about
  /// a test without; it is read as one that no set passes (D-NOQUAL).
  private var setRemark: String? {
    guard condition.conditionOperator.qualifier == nil,
      ServiceCatalog.embedded.conditionKey(condition.key)?.isMultivalued == true
    else { return nil }
    return condition.mustHold ? "never for a set of values" : "or is a set of values"
  }

  /// Whose tag the key stands for, nil for another key.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys".
  private var tagOwner: String? {
    let owners = [
      ("aws:principaltag/", "the caller"), ("aws:resourcetag/", "the resource"),
      ("aws:requesttag/", "the request"), ("s3:existingobjecttag/", "the object"),
    ]
    let key = condition.key.lowercased()
    return owners.first { key.hasPrefix($0.0) }?.1
  }

  /// The test without what else meets it.
  var claim: String {
    guard condition.conditionOperator.qualifier != nil else {
      return "\(key) \(relation(isPositive: isPositive))"
    }
    return switch quantity {
    case .every: "every value of \(key) \(relation(isPositive: true))"
    case .none: "no value of \(key) \(relation(isPositive: true))"
    case .some: "at least one value of \(key) \(relation(isPositive: isPositive))"
    }
  }

  /// The claim behind another one about values of the same key.
  var furtherClaim: String {
    switch quantity {
    case .every: "every one \(relation(isPositive: true))"
    case .none: "none \(relation(isPositive: true))"
    case .some: "at least one \(relation(isPositive: isPositive))"
    }
  }

  /// Of how many values of a set the condition speaks.
  private enum Quantity {
    case every, none, some
  }

  private var quantity: Quantity {
    let speaksOfAll =
      (condition.conditionOperator.qualifier == .forAllValues) == condition.mustHold
    return speaksOfAll ? (isPositive ? .every : .none) : .some
  }

  private var presenceClaim: String {
    let wantsAbsent = Set(condition.values.map { $0.lowercased() == "true" })
    guard condition.conditionOperator.qualifier == nil, wantsAbsent.count == 1 else {
      let claim = isAlwaysMet == condition.mustHold ? "always" : "never"
      return "\(key) is tested for being there, which \(claim) passes"
    }
    return wantsAbsent.contains(condition.mustHold)
      ? "\(key) is absent" : "\(key) is present"
  }

  /// Whether `Null` with a set operator, with both values or with none passes every request.
  ///
  /// Source: IAM Access Analyzer, "Access Analyzer policy check reference", "Null with qualifier".
  private var isAlwaysMet: Bool {
    switch condition.conditionOperator.qualifier {
    case .forAllValues: true
    case .forAnyValue: false
    case nil: !condition.values.isEmpty
    }
  }
}
