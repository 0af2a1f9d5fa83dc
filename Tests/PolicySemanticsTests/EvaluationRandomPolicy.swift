import TestSupport

/// Random policies and requests over a world so small that they often meet.
struct EvaluationRandomPolicy {
  private var generator: SeededGenerator

  /// Whether statements name principals.
  let namesPrincipals: Bool

  /// Creates a source of policies from a generator.
  init(_ generator: SeededGenerator, namesPrincipals: Bool) {
    self.generator = generator
    self.namesPrincipals = namesPrincipals
  }

  static let actions = ["a:xx", "a:xy", "b:xx"]
  static let resources = ["*", "arn:aws:s3:::b", "arn:aws:s3:::b/k", "arn:aws:s3:::b/kl"]
  static let principals = [
    "arn:aws:iam::111122223333:user/u", "arn:aws:iam::111122223333:user/v",
    "arn:aws:sts::111122223333:assumed-role/r/s", "arn:aws:iam::444455556666:user/u",
    "x.amazonaws.com", "anonymous",
  ]

  /// Returns the text of a document with a few statements.
  mutating func document() -> String {
    let statements = (0..<Int.random(in: 1...3, using: &generator)).map { _ in statement() }
    return #"{"Version": "2012-10-17", "Statement": ["# + statements.joined(separator: ", ") + "]}"
  }

  /// Returns the text of a document with its effects, elements or conditions slightly changed.
  mutating func variant(of document: String) -> String {
    let changes = [
      ("Allow", "Deny"), ("Deny", "Allow"), ("IfExists", ""), ("ForAllValues", "ForAnyValue"),
      ("NotAction", "Action"), ("NotResource", "Resource"), ("StringLike", "StringEquals"),
      ("Equals", "NotEquals"), ("a:*", "a:xx"), ("\"p\"", "\"q\""), ("b/k", "b"),
      ("\"10\"", "\"20\""),
    ]
    let change = pick(changes)
    return document.replacing(change.0, with: change.1, maxReplacements: 1)
  }

  /// Returns the text of a context.
  mutating func context() -> String {
    var members: [String] = []
    if chance(3) { members.append("\"k:s\": \"\(pick(["p", "q", "pq", "*", "P"]))\"") }
    if chance(3) { members.append("\"k:n\": \"\(pick(["5", "10", "15", "20", "x"]))\"") }
    if chance(3) { members.append("\"k:v\": \"\(pick(["p", "q", "*"]))\"") }
    if chance(3) { members.append("\"k:b\": \"\(pick(["true", "false"]))\"") }
    if chance(3) { members.append("\"k:i\": \"\(pick(["10.0.0.1", "10.1.0.1", "::1"]))\"") }
    if chance(3) { members.append("\"aws:TagKeys\": \(pick(Self.sets))") }
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// Returns one of some values.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  private static let sets = [#"["p"]"#, #"["q"]"#, #"["p", "q"]"#, #"["pq", "r"]"#]

  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) > 0
  }

  private mutating func statement() -> String {
    var members = ["\"Effect\": \"\(pick(["Allow", "Allow", "Deny"]))\""]
    members.append(
      "\"\(pick(["Action", "Action", "NotAction"]))\": \(patterns(["*", "a:*", "a:x?", "a:xx", "*:xx", "b:*"]))"
    )
    members.append(
      "\"\(pick(["Resource", "Resource", "NotResource"]))\": "
        + patterns([
          "*", "arn:aws:s3:::b*", "arn:aws:s3:::b", "arn:aws:s3:::b/k*", "arn:aws:s3:::${k:v}/*",
          "arn:aws:s3:::b/?",
        ])
    )
    if namesPrincipals { members.append(principal()) }
    let clauses = Set((0..<Int.random(in: 0...2, using: &generator)).map { _ in clause() })
    let byOperator = Dictionary(grouping: clauses) { $0.prefix { $0 != " " } }.values
    let unique = byOperator.compactMap { $0.min() }.sorted()
    if !unique.isEmpty { members.append("\"Condition\": {\(unique.joined(separator: ", "))}") }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private mutating func principal() -> String {
    let values = [
      #""*""#, #"{"AWS": "111122223333"}"#, #"{"AWS": "arn:aws:iam::111122223333:user/u"}"#,
      #"{"AWS": ["arn:aws:iam::111122223333:role/r", "444455556666"]}"#,
      #"{"Service": "x.amazonaws.com"}"#,
      #"{"AWS": ["111122223333", "arn:aws:iam::111122223333:user/u"]}"#,
    ]
    return "\"\(pick(["Principal", "Principal", "Principal", "NotPrincipal"]))\": \(pick(values))"
  }

  private mutating func patterns(_ choices: [String]) -> String {
    let chosen = Set((0..<Int.random(in: 1...2, using: &generator)).map { _ in pick(choices) })
    return "[" + chosen.sorted().map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  private mutating func clause() -> String {
    let qualifier = pick(["", "", "ForAllValues:", "ForAnyValue:"])
    let ifExists = pick(["", "", "IfExists"])
    switch Int.random(in: 0..<7, using: &generator) {
    case 0, 1:
      let test = pick([
        "StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase",
      ])
      let key = pick(qualifier.isEmpty ? ["k:s", "k:v"] : ["k:s", "aws:TagKeys", "aws:TagKeys"])
      return
        "\"\(qualifier)\(test)\(ifExists)\": {\"\(key)\": \(patterns(["p", "q", "p*", "?", "${k:v}", "${*}"]))}"
    case 2:
      let test = pick([
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericGreaterThanEquals",
      ])
      return "\"\(test)\(ifExists)\": {\"k:n\": \(patterns(["10", "20", "5"]))}"
    case 3:
      return
        "\"\(pick(["IpAddress", "NotIpAddress"]))\(ifExists)\": {\"k:i\": \(patterns(["10.0.0.0/16", "10.0.0.0/8", "::/0"]))}"
    case 4: return "\"Bool\(ifExists)\": {\"k:b\": \(patterns(["true", "false"]))}"
    case 5:
      return
        "\"Null\": {\"\(pick(["k:s", "k:n", "aws:TagKeys"]))\": \(patterns(["true", "false"]))}"
    default: return "\"StringNotEquals\(ifExists)\": {\"k:s\": \(patterns(["p", "q"]))}"
    }
  }
}
