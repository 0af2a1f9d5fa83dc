import LocatedJSON
import PolicyModel
import PolicySemantics
import TestSupport
import Testing

extension RuleCase {
  /// Everything a line may say.
  private static let names: Set<String> = [
    "rule", "row", "why", "reading", "policies", "scope", "request", "allowed",
    "implicitlyDenied", "explicitlyDenied", "condition", "version", "holds", "fails", "old",
    "new", "kind", "boundary", "scp", "rcp", "verdict", "guardrails", "document", "problems",
    "broken", "against", "assuming",
  ]

  /// The names of the files with rules, in order.
  static var files: [String] {
    get throws { try Fixture.names(in: "rules") }
  }

  /// Reads every line of a file.
  ///
  /// - Throws: when a line is no JSON, or lacks what its shape needs.
  static func read(_ file: String) throws -> [RuleCase] {
    let lines = try Fixture.text("rules/\(file)").split(separator: "\n")
    return try lines.enumerated().map { index, line in
      try RuleCase(try JSONNode.parse(Array(line.utf8)), file: file, line: index + 1)
    }
  }

  /// Reads every line of every file.
  static func readAll() throws -> [RuleCase] {
    try files.flatMap { try read($0) }
  }

  private init(_ node: JSONNode, file: String, line: Int) throws {
    let place = Comment("\(file):\(line)")
    let names = try #require(node.members, place).map(\.name)
    #expect(Set(names).subtracting(Self.names).isEmpty && Set(names).count == names.count, place)
    (self.file, self.line) = (file, line)
    rule = try #require(node.firstMember("rule")?.text, place)
    why = try #require(node.firstMember("why")?.text, place)
    rows = try (node.firstMember("row")?.elementsOrSelf ?? []).map { row in
      guard case .number(let text) = row.value else { throw SupportError.unreadable(path: file) }
      return try #require(Int(text), place)
    }
    questions = try Self.questions(of: node)
    #expect(!questions.isEmpty, place)
  }

  private static func questions(of node: JSONNode) throws -> [RuleQuestion] {
    if let condition = node.firstMember("condition") {
      return conditions(condition, of: node, try reading(of: node))
    }
    if let policies = node.firstMember("policies") {
      return decisions(policies, of: node, try reading(of: node))
    }
    if let texts = node.firstMember("broken")?.elements {
      return texts.compactMap(\.text).map { .broken($0) }
    }
    if node.firstMember("document") != nil { return [try document(of: node)] }
    return [try comparison(of: node)]
  }

  private static func decisions(
    _ policies: JSONNode,
    of node: JSONNode,
    _ reading: Reading
  ) -> [RuleQuestion] {
    let lists = (policies.members ?? []).map { member in
      (name: member.name, value: Optional(documents(member.value, kind: member.name)))
    }
    return ["allowed", "implicitlyDenied", "explicitlyDenied"].flatMap { outcome in
      (node.firstMember(outcome)?.elements ?? []).map { request in
        let question = JSONNode.object([
          ("policies", .object(lists)),
          ("request", (node.firstMember("request") ?? .object([])).adding(request)),
          ("scope", node.firstMember("scope")),
        ])
        return .decision(question, reading, expected: outcome)
      }
    }
  }

  private static func conditions(
    _ condition: JSONNode,
    of node: JSONNode,
    _ reading: Reading
  ) -> [RuleQuestion] {
    let request = JSONNode.object([
      ("action", .string("s3:GetObject")), ("resource", .string("arn:aws:s3:::bucket/key")),
    ]).adding(node.firstMember("request") ?? .object([]))
    let version = node.firstMember("version") ?? .string("2012-10-17")
    let allow = [statement("Allow", condition)]
    let deny = [statement("Allow", nil), statement("Deny", condition)]
    let asked = [
      ("holds", allow, "allowed"), ("holds", deny, "explicitlyDenied"),
      ("fails", allow, "implicitlyDenied"), ("fails", deny, "allowed"),
    ]
    return asked.flatMap { name, statements, outcome in
      (node.firstMember(name)?.elements ?? []).map { context in
        let document = JSONNode.object([("Version", version), ("Statement", .list(statements))])
        let question = JSONNode.object([
          ("policies", .object([("identity", .list([document]))])),
          ("request", request.adding(.object([("context", context)]))),
          ("scope", .string("document")),
        ])
        return .decision(question, reading, expected: outcome)
      }
    }
  }

  /// Reads the choices of a line; each must be a name.
  private static func reading(of node: JSONNode) throws -> Reading {
    Reading(
      try (node.firstMember("reading")?.elements ?? []).map { name in
        try #require(name.text.flatMap(Choice.init))
      }
    )
  }

  private static func statement(_ effect: String, _ condition: JSONNode?) -> JSONNode {
    .object([
      ("Effect", .string(effect)), ("Action", .string("*")), ("Resource", .string("*")),
      ("Condition", condition),
    ])
  }

  private static func comparison(of node: JSONNode) throws -> RuleQuestion {
    let question = JSONNode.object([
      ("old", node.firstMember("old").map(document)),
      ("new", node.firstMember("new").map(document)),
      ("kind", node.firstMember("kind")),
      ("boundary", node.firstMember("boundary").map { documents($0, kind: "boundary") }),
      ("scp", node.firstMember("scp").map { documents($0, kind: "scp") }),
      ("rcp", node.firstMember("rcp").map { documents($0, kind: "rcp") }),
    ])
    return .comparison(
      question,
      try reading(of: node),
      try axioms(of: node),
      expected: RuleVerdict(
        verdict: try #require(node.firstMember("verdict")?.text),
        guardrails: node.firstMember("guardrails")?.text,
        against: node.firstMember("against")?.elements?.compactMap(\.text)
      )
    )
  }

  /// Reads the axioms that a line holds of every request beside the standard ones.
  private static func axioms(of node: JSONNode) throws -> Axioms {
    let assumed = try (node.firstMember("assuming")?.elements ?? []).map { name in
      try #require(name.text.flatMap(Axiom.init))
    }
    let standard = Axioms.standard
    return Axioms(
      assumed: standard.assumed.union(assumed),
      preferred: standard.preferred.subtracting(assumed)
    )
  }

  private static func document(of node: JSONNode) throws -> RuleQuestion {
    let kind = try #require(node.firstMember("kind")?.text.flatMap(PolicyKind.init))
    return .document(
      try #require(node.firstMember("document")),
      kind: kind,
      problems: try #require(node.firstMember("problems")?.elements).compactMap(\.text)
    )
  }

  /// Completes the documents of a list, or of a list of levels.
  private static func documents(_ node: JSONNode, kind: String) -> JSONNode {
    let isLevelled = ["scp", "rcp"].contains(kind)
    return .list(
      (node.elements ?? []).map { element in
        isLevelled ? .list((element.elements ?? []).map(document)) : document(element)
      }
    )
  }

  /// Completes what stands for a document: a statement or a list of statements.
  private static func document(_ node: JSONNode) -> JSONNode {
    if node.value == .null || node.firstMember("Statement") != nil { return node }
    return .object([("Version", .string("2012-10-17")), ("Statement", node)])
  }
}
