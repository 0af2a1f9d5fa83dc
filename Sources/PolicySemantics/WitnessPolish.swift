import PolicyModel

/// Makes the example values of a witness read like real ones, where no statement can tell the difference.
struct WitnessPolish {
  /// The plan of the search that found the values.
  let plan: SearchPlan

  /// Returns the values with those replaced for which a more natural one is of the same class.
  func polished(_ values: [Dimension: DimensionValue]) -> [Dimension: DimensionValue] {
    var result = values
    for (depth, dimension) in plan.dimensions.enumerated() {
      guard let value = values[dimension], !isVariable(dimension) else { continue }
      let vector = matches(value, at: depth, in: result)
      for candidate in alternatives(to: value, in: values)
      where !isImpossible(candidate, dimension)
        && matches(candidate, at: depth, in: result) == vector
      {
        result[dimension] = candidate
        break
      }
    }
    return result
  }

  /// Whether a key would be absent that is in the context of every request.
  private func isImpossible(_ value: DimensionValue, _ dimension: Dimension) -> Bool {
    guard case .key(let key) = dimension, value == .key(.absent) else { return false }
    return !plan.mayBeAbsent(key)
  }

  private func isVariable(_ dimension: Dimension) -> Bool {
    if case .key(let key) = dimension { plan.variableKeys.contains(key) } else { false }
  }

  /// What of the statements matches a value of one dimension: of a key each clause, since a part may
  /// say of one that it holds and of the next that it fails, and of the cause each pattern.
  private func matches(
    _ value: DimensionValue,
    at depth: Int,
    in values: [Dimension: DimensionValue],
  ) -> [Bool] {
    var keys: [String: KeyValue] = [:]
    var variables: VariableValues = [:]
    if case .requester(let requester)? = values[.requester] {
      keys = plan.linkedValues(for: requester)
      for case (let key, .single(let text)) in keys { variables[key] = text.text }
    }
    for case (.key(let key), .key(let keyValue)) in values {
      keys[key] = keyValue
      if case .single(let text) = keyValue { variables[key] = text.text }
    }
    if case (.key(let key), .key(let keyValue)) = (plan.dimensions[depth], value) {
      keys[key] = keyValue
    }
    return causePatterns(matching: value, variables)
      + (plan.others + [plan.cause]).enumerated().flatMap { index, statement in
        switch value {
        case .action(let action): [statement.meaning.action.matches(action)]
        case .requester(let requester): [statement.meaning.requester?.matches(requester) ?? true]
        case .resource(let resource):
          [statement.meaning.resource?.matches(resource, variables) ?? true]
        case .key:
          plan.clauses[depth][index].map { clause in
            clause.holds(for: keys[clause.key] ?? .absent, variables)
          }
        }
      }
  }

  /// Which patterns of the cause match a value.
  private func causePatterns(matching value: DimensionValue, _ variables: VariableValues) -> [Bool]
  {
    let cause = plan.cause.meaning
    return switch value {
    case .action(let action): cause.action.patterns.map { $0.matches(action) }
    case .resource(let resource):
      cause.resource?.patterns.map { $0.matches(resource, variables) } ?? []
    case .requester, .key: []
    }
  }

  private func alternatives(
    to value: DimensionValue,
    in values: [Dimension: DimensionValue],
  ) -> [DimensionValue] {
    switch value {
    case .resource(.arn(let scalars)):
      var service: String?
      if case .action(let value)? = values[.action] { service = value.service }
      let text = String(scalarValues: scalars)
      return Self.natural(arn: text, service: service, account: owner(in: values)).map {
        .resource(.arn($0.scalarValues))
      }
    case .key(.single(let text)) where Address(text.text) != nil:
      let addresses = ["203.0.113.1", "198.51.100.1", "192.0.2.1", "2001:db8::1"]
      return [.key(.absent)] + addresses.map { .key(.single(ExactText($0))) }
    case .key(.single(let text)):
      let arns = text.text.hasPrefix("arn:") ? Self.natural(arn: text.text, service: nil) : []
      let texts = arns + Self.natural(text.text)
      return [.key(.absent)] + texts.map { .key(.single(ExactText($0))) }
    case .key(.several(let texts)) where !texts.isEmpty:
      let named = texts.map { $0.text.isEmpty ? ExactText("example") : $0 }
      return [.key(.absent), .key(.several(named))]
    case .action(let value) where value.name.utf8.count == 1:
      let name = "example".scalarValues
      return [.action(ActionValue(service: value.service, scalars: name))]
    case .action, .requester, .resource, .key: return []
    }
  }

  /// The account that the resource belongs to, made up unless a key tells it.
  private func owner(in values: [Dimension: DimensionValue]) -> String {
    guard case .key(.single(let account))? = values[.key("aws:resourceaccount")],
      RequestIdentity.isAccountID(account.text)
    else { return Self.someAccount }
    return account.text
  }

  private static let someAccount = "111122223333"

  private static func natural(_ text: String) -> [String] {
    guard let last = text.utf8.last else { return ["example"] }
    if text == "x" { return ["example"] }
    let isWordEnd = (0x30...0x39).contains(last) || (0x61...0x7A).contains(last | 0x20)
    return isWordEnd ? [] : [text + "example"]
  }

  /// Fuller forms of an ARN, the fullest first: a Region and an account where the service has them, a name.
  private static func natural(
    arn: String,
    service: String?,
    account: String = someAccount,
  ) -> [String] {
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return [] }
    var fields = parts.map(String.init)
    let role = service == "sts" ? ["arn:aws:iam::111122223333:role/example"] : []
    if fields[1] == "x" { fields[1] = "aws" }
    if fields[2] == "x" { fields[2] = service ?? "s3" }
    let names = natural(fields[5]) + [fields[5]]
    let isGlobal = ["s3", "iam", "sts", "organizations", "cloudfront"].contains(fields[2])
    var results: [String] = []
    for name in names {
      var full = fields
      full[5] = name
      if full[4].isEmpty || full[4] == "x", fields[2] != "s3" { full[4] = account }
      if full[3].isEmpty || full[3] == "x", !isGlobal { full[3] = "us-east-1" }
      results.append(full.joined(separator: ":"))
      full[3] = fields[3]
      results.append(full.joined(separator: ":"))
      full[4] = fields[4]
      results.append(full.joined(separator: ":"))
    }
    return (role + results).filter { $0 != arn }
  }
}
