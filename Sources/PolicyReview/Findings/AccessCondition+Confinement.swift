import PolicyModel
import PolicySemantics
import ServiceReference

extension AccessCondition {
  /// Whether the condition narrows access, whatever its key.
  ///
  /// A test that a request must fail, a negated operator, `IfExists`, `ForAllValues` and `Null` with
  /// `true` let a request through that lacks the key; a lone `*` lets every value through.
  /// Source: IAM User Guide, "Condition operators" and "Multivalued context keys".
  var isConfining: Bool {
    let affirmed = affirmed
    guard affirmed == self else { return affirmed.isConfining }
    guard mustHold, !conditionOperator.ifExists, conditionOperator.qualifier != .forAllValues
    else { return false }
    return switch conditionOperator.test {
    case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals,
      .dateNotEquals, .notIpAddress, .arnNotEquals, .arnNotLike:
      false
    case .null: values == ["false"]
    case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .numericEquals, .numericLessThan,
      .numericLessThanEquals, .numericGreaterThan, .numericGreaterThanEquals, .dateEquals,
      .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals, .bool,
      .binaryEquals, .ipAddress, .arnEquals, .arnLike:
      !values.contains("*") && !values.contains("0.0.0.0/0") && !values.contains("::/0")
    }
  }

  /// The condition in its positive form where it is the failure of a negated test, which a request
  /// without the key would pass.
  private var affirmed: AccessCondition {
    let test = conditionOperator.test
    guard !mustHold, test.isNegated, conditionOperator.qualifier == nil else { return self }
    return AccessCondition(
      mustHold: true,
      conditionOperator: ConditionOperator(qualifier: nil, test: test.positive, ifExists: false),
      key: key,
      values: values,
    )
  }

  /// Whether the condition keeps strangers out: it confines by a key that they cannot choose, and
  /// every value is fixed.
  ///
  /// Source: Amazon S3 User Guide, "The meaning of public"; IAM User Guide, "IAM Access Analyzer
  /// filter keys".
  func keepsStrangersOut(_ catalog: ServiceCatalog) -> Bool {
    guard isConfining, conditionOperator.test != .null, !values.isEmpty,
      ConfinementRule.allCases.contains(where: { catalog.isConfining(key, under: $0) })
    else { return false }
    return values.allSatisfy(isFixed)
  }

  /// Whether a value names few enough: no wildcard and no variable where they would let many in.
  private func isFixed(_ value: String) -> Bool {
    if affirmed.conditionOperator.test == .ipAddress { return Self.isNarrow(value) }
    let key = key.lowercased()
    if value.contains("${") { return false }
    if key == "aws:principalorgpaths" {
      return value.prefix { $0 != "/" }.allSatisfy { !Self.isWildcard($0) }
    }
    guard key == "s3:dataaccesspointarn" else { return !value.contains(where: Self.isWildcard) }
    // Source: the same page: the name of the access point may be wild where the account is fixed.
    let fields = value.split(separator: ":", omittingEmptySubsequences: false)
    return fields.count > 4 && fields[4].utf8.count == 12
      && fields[4].utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isWildcard(_ character: Character) -> Bool {
    character == "*" || character == "?"
  }

  /// Whether a range is no wider than /8 for IPv4 and /32 for IPv6, which S3 takes for public.
  private static func isNarrow(_ range: String) -> Bool {
    let parts = range.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return true }
    return (Int(parts[1]) ?? 0) >= (range.contains(":") ? 32 : 8)
  }
}
