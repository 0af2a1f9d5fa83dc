/// Draws policies of the whole language from small pools, so that constructs meet often.
package struct RandomPolicies {
  /// Whether the policies name principals.
  package let namesPrincipals: Bool

  /// The keys that conditions may use.
  let pools: [ConditionPool]

  private static let actions = [
    "*", "s3:*", "s3:Get*", "s3:GetObject", "s3:PutObject", "s3:?etObject", "iam:PassRole", "*:*",
    "s3:*Object", "IAM:pass*", "*:Get*",
  ]

  private static let resources = [
    "*", "arn:aws:s3:::b/*", "arn:aws:s3:::b", "arn:aws:s3:::b*", "arn:aws:s3:::b/a/*",
    "arn:aws:sqs:*:111122223333:q", "arn:aws:sqs:us-east-1:*:*", "arn:*:s3:::?/a",
    "arn:aws:s3:::b/a", "arn:aws:s3:::*",
  ]

  private static let variableResources = [
    "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/${aws:username}",
    "arn:aws:s3:::${aws:username, 'b'}/a",
  ]

  private static let principals = [
    #""*""#, #"{"AWS":"*"}"#, #"{"AWS":"111122223333"}"#,
    #"{"AWS":"arn:aws:iam::111122223333:role/app/R"}"#,
    #"{"AWS":["arn:aws:iam::111122223333:user/U","444455556666"]}"#,
    #"{"Service":"s3.amazonaws.com"}"#,
    #"{"AWS":["111122223333","arn:aws:iam::111122223333:role/app/R","arn:aws:iam::111122223333:user/U"]}"#,
    #"{"AWS":"arn:aws:sts::111122223333:assumed-role/R/s1","Service":"sns.amazonaws.com"}"#,
  ]

  /// Chooses the keys for a pair of policies: at most three, with those that their clauses mention.
  package init(namesPrincipals: Bool, using generator: inout some RandomNumberGenerator) {
    self.namesPrincipals = namesPrincipals
    var chosen: [ConditionPool] = []
    let usable = ConditionPool.all.filter { pool in
      namesPrincipals
        ? pool.key != "aws:username" && pool.mentions.isEmpty : !pool.followsFromPrincipal
    }
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      if let pool = usable.randomElement(using: &generator),
        !chosen.contains(where: { $0.key == pool.key })
      {
        chosen.append(pool)
      }
    }
    pools = chosen
  }

  /// Draws a document of a few statements.
  package func document(using generator: inout some RandomNumberGenerator) -> [String] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in statement(using: &generator) }
  }

  /// Draws a document that differs from another in one statement or two.
  package func variation(
    of statements: [String],
    using generator: inout some RandomNumberGenerator,
  ) -> [String] {
    var result = statements
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let index = Int.random(in: 0..<max(1, result.count), using: &generator)
      switch Int.random(in: 0...3, using: &generator) {
      case 0 where !result.isEmpty: result.remove(at: index)
      case 1: result.append(statement(using: &generator))
      case 2 where !result.isEmpty: result[index] = statement(using: &generator)
      default: result.shuffle(using: &generator)
      }
    }
    return result
  }

  /// Returns statements as the text of a document.
  package static func text(of statements: [String]) -> String {
    #"{"Version":"2012-10-17","Statement":["# + statements.joined(separator: ",") + "]}"
  }

  private func statement(using generator: inout some RandomNumberGenerator) -> String {
    let effect = Int.random(in: 0...2, using: &generator) > 0 ? "Allow" : "Deny"
    var members = [#""Effect":"\#(effect)""#]
    if namesPrincipals, let principal = Self.principals.randomElement(using: &generator) {
      let isNegated = Int.random(in: 0...4, using: &generator) == 0
      members.append(#""\#(isNegated ? "Not" : "")Principal":\#(principal)"#)
    }
    members.append(element("Action", from: Self.actions, using: &generator))
    let variable = namesPrincipals ? [] : Self.variableResources
    members.append(element("Resource", from: Self.resources + variable, using: &generator))
    let conditions = conditions(using: &generator)
    if !conditions.isEmpty { members.append(#""Condition":{\#(conditions)}"#) }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func element(
    _ name: String,
    from pool: [String],
    using generator: inout some RandomNumberGenerator,
  ) -> String {
    let isNegated = Int.random(in: 0...5, using: &generator) == 0
    let count = Int.random(in: 1...2, using: &generator)
    let values = (0..<count).compactMap { _ in pool.randomElement(using: &generator) }
    return #""\#(isNegated ? "Not" : "")\#(name)":\#(list(values))"#
  }

  private func conditions(using generator: inout some RandomNumberGenerator) -> String {
    var clauses: [String: [String]] = [:]
    for pool in pools {
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        guard let clause = pool.clauses.randomElement(using: &generator),
          let values = clause.values.randomElement(using: &generator)
        else { continue }
        let key = #""\#(pool.key)""#
        if clauses[clause.operator]?.contains(where: { $0.hasPrefix(key) }) != true {
          clauses[clause.operator, default: []].append("\(key):\(list(values))")
        }
      }
    }
    return clauses.sorted { $0.key < $1.key }
      .map { #""\#($0.key)":{\#($0.value.joined(separator: ","))}"# }
      .joined(separator: ",")
  }

  private func list(_ values: [String]) -> String {
    "[" + values.map { #""\#($0)""# }.joined(separator: ",") + "]"
  }
}
