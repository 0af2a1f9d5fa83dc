import PolicyModel
import PolicySemantics

/// Requests near two documents: what their patterns and values match, and what they narrowly miss.
struct RequestDraft {
  private let kind: PolicyKind
  private let statements: [Statement]
  private var choices: ByteChoices

  /// Begins to draw requests for documents of a kind.
  init(near documents: [PolicyDocument], kind: PolicyKind, _ choices: ByteChoices) {
    self.kind = kind
    statements = documents.flatMap(\.statements)
    self.choices = choices
  }

  /// Whether nothing new can be drawn any more.
  var isExhausted: Bool { choices.isExhausted }

  /// Draws a request that may be one or not: any text may stand anywhere.
  mutating func request() -> Request {
    Request(
      principal: kind.isAttachedToPrincipal && !choices.onceIn(4) ? nil : principal(),
      action: text(like: statements.flatMap(\.action.patterns), PolicyWords.actions),
      resource: text(
        like: statements.compactMap(\.resource).flatMap(\.patterns),
        PolicyWords.resources,
      ),
      context: context(),
    )
  }

  private mutating func principal() -> String {
    let named = statements.compactMap(\.principal).flatMap(\.principals).map(\.value.value)
    return choices.onceIn(3) && !named.isEmpty
      ? choices.pick(named) : choices.pick(Self.principals)
  }

  private static let principals = [
    "anonymous", "arn:aws:iam::111122223333:role/app/R", "arn:aws:iam::111122223333:user/U",
    "arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:user/V", "s3.amazonaws.com",
    "arn:aws:iam::999999999999:role/Z", "sns.amazonaws.com",
  ]

  /// Draws an instance of a pattern of the documents, or seldom of a word.
  private mutating func text(like patterns: [Located<String>], _ words: [String]) -> String {
    let isOwn = !patterns.isEmpty && !choices.onceIn(4)
    return instance(of: isOwn ? choices.pick(patterns).value : choices.pick(words))
  }

  /// Puts something in the place of wildcards and variables.
  private mutating func instance(of pattern: String) -> String {
    var text = ""
    var rest = pattern.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": text += choices.pick(["", "x", "a", "a/b", "b", "é"])
      case "?": text += choices.pick(["x", "a", "b", "A"])
      case "$" where rest.first == "{":
        let name = rest.dropFirst().prefix { $0 != "}" }
        rest = rest[name.endIndex...].dropFirst()
        text += name.count == 1 ? String(name) : choices.pick(["alice", "red", "b", "bob"])
      case _: text.unicodeScalars.append(scalar)
      }
    }
    return choices.onceIn(16) ? text + choices.text() : text
  }

  private mutating func context() -> [String: ContextValue] {
    var context: [String: ContextValue] = [:]
    for clause in statements.flatMap(\.conditions) where !choices.onceIn(4) {
      let values = clause.values.map(\.value)
      let count = choices.pick([1, 1, 2, 0, 1, 3])
      var drawn: [String] = []
      for _ in 0..<count {
        drawn.append(
          values.isEmpty || choices.onceIn(4)
            ? choices.pick(PolicyWords.values(Self.type(of: clause.key.value)))
            : instance(of: choices.pick(values))
        )
      }
      context[clause.key.value] = count == 1 ? .single(drawn[0]) : .multiple(drawn)
    }
    for name in ["aws:username", "aws:PrincipalTag/team"] where choices.onceIn(2) {
      context[name] = .single(choices.pick(["alice", "red", "b", "bob", "a*", ""]))
    }
    return context
  }

  private static func type(of key: String) -> PolicyWords.ValueType {
    PolicyWords.keys.first { $0.name == key }?.type ?? .text
  }
}
