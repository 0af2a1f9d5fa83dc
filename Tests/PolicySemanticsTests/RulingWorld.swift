import PolicySemantics
import TestSupport

/// Random policies on a few keys, and requests whose values often meet them.
struct RulingWorld {
  private var generator: SeededGenerator

  /// Creates a world from a generator.
  init(_ generator: SeededGenerator) {
    self.generator = generator
  }

  private static let team = "aws:PrincipalTag/team"
  private static let owner = "aws:ResourceTag/team"
  private static let texts = ["red", "blue", "r", "", "red/plan", "ed"]

  private static let values: [String: [ContextValue?]] = [
    team: [nil] + texts.map { .single($0) },
    owner: [nil] + texts.map { .single($0) },
    "aws:SecureTransport": [.single("true"), .single("false")],
    "aws:SourceIp": [nil, .single("10.1.2.3"), .single("10.2.2.3"), .single("2001:db8::1")],
    "s3:max-keys": [nil, .single("9"), .single("10"), .single("10.5")],
    "aws:TagKeys": [
      nil, .multiple([]), .multiple(["a"]), .multiple(["b"]), .multiple(["a", "b"]),
      .multiple(["a", "c"]), .multiple(["b", "c"]),
    ],
  ]

  private static let conditions = [
    #""Bool": {"aws:SecureTransport": "true"}"#,
    #""Bool": {"aws:SecureTransport": "false"}"#,
    #""IpAddress": {"aws:SourceIp": ["10.1.0.0/16", "2001:db8::/32"]}"#,
    #""NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}"#,
    #""StringEquals": {"aws:PrincipalTag/team": "red"}"#,
    #""StringLike": {"aws:PrincipalTag/team": "r*"}"#,
    #""StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}"#,
    #""StringNotEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}"#,
    #""StringLike": {"aws:ResourceTag/team": "*${aws:PrincipalTag/team}"}"#,
    #""StringLike": {"aws:ResourceTag/team": ["b*", "?"]}"#,
    #""StringNotEqualsIfExists": {"aws:ResourceTag/team": ["red", "blue"]}"#,
    #""Null": {"aws:ResourceTag/team": "false"}"#,
    #""NumericLessThan": {"s3:max-keys": "10"}"#,
    #""NumericGreaterThanEqualsIfExists": {"s3:max-keys": "10"}"#,
    #""NumericNotEquals": {"s3:max-keys": "10"}"#,
    #""ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b"]}"#,
    #""ForAnyValue:StringEquals": {"aws:TagKeys": "a"}"#,
    #""ForAnyValue:StringNotEquals": {"aws:TagKeys": ["a", "b"]}"#,
    #""Null": {"aws:TagKeys": "true"}"#,
  ]

  private static let resources = [
    "*", "arn:aws:s3:::home/red/*", "arn:aws:s3:::home/${aws:PrincipalTag/team}/*",
    "arn:aws:s3:::home/${aws:PrincipalTag/team}", "arn:aws:s3:::home/r${aws:ResourceTag/team}/*",
    "arn:aws:s3:::home/${aws:ResourceTag/team, 'red'}/plan",
  ]

  /// Returns the text of a document with a few statements.
  mutating func document() -> String {
    let statements = (0..<Int.random(in: 1...4, using: &generator)).map { _ in statement() }
    return #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ", "))]}"#
  }

  private mutating func statement() -> String {
    var operators: Set<String> = []
    let conditions = (0..<Int.random(in: 0...3, using: &generator))
      .map { _ in pick(Self.conditions) }
      .filter { operators.insert(String($0.prefix { $0 != ":" })).inserted }
    let effect = Int.random(in: 0..<3, using: &generator) == 0 ? "Deny" : "Allow"
    let element = Int.random(in: 0..<5, using: &generator) == 0 ? "NotResource" : "Resource"
    return """
      {"Effect": "\(effect)", "Action": "s3:*", "\(element)": "\(pick(Self.resources))",
       "Condition": {\(conditions.joined(separator: ", "))}}
      """
  }

  /// Returns values of some keys.
  mutating func fewKeys() -> [String: ContextValue] {
    let keys = Self.values.keys.sorted().filter { _ in Bool.random(using: &generator) }
    return keys.reduce(into: [:]) { context, key in
      if Bool.random(using: &generator) { context[key] = pick(Self.values[key] ?? []) }
    }
  }

  /// Returns a request with a context.
  mutating func request(with context: [String: ContextValue]) -> Request {
    Request(
      principal: RulingCase.role,
      action: "s3:GetObject",
      resource: pick(["arn:aws:s3:::home/red/plan", "arn:aws:s3:::home/red"]),
      context: context,
    )
  }

  /// Returns a request with values for the keys that another does not have.
  mutating func request(completing other: Request) -> Request {
    var context = other.context
    for key in Self.values.keys.sorted() where context[key] == nil {
      context[key] = pick(Self.values[key] ?? [])
    }
    return Request(
      principal: other.principal,
      action: other.action,
      resource: other.resource,
      context: context,
    )
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }
}
