import LocatedJSON
import PolicyModel
import PolicySemantics

/// Decides by the literal evaluator whether a request belongs to a part of a comparison.
struct PartMembership {
  private let gained: [PartDocuments]
  private let lost: [PartDocuments]
  private let loosened: [PartDocuments]
  private let tightened: [PartDocuments]

  /// Writes every part of a comparison as documents.
  init(_ comparison: Comparison, kind: PolicyKind) throws {
    gained = try comparison.gained.map { try PartDocuments($0, kind: kind) }
    lost = try comparison.lost.map { try PartDocuments($0, kind: kind) }
    loosened = try comparison.loosened.map { try PartDocuments($0, kind: kind) }
    tightened = try comparison.tightened.map { try PartDocuments($0, kind: kind) }
  }

  func isGained(_ request: Request) -> Bool { gained.contains { $0.contain(request) } }

  func isLost(_ request: Request) -> Bool { lost.contains { $0.contain(request) } }

  func isLoosened(_ request: Request) -> Bool { loosened.contains { $0.contain(request) } }

  func isTightened(_ request: Request) -> Bool { tightened.contains { $0.contain(request) } }
}

/// One part of access, written as documents that the literal evaluator reads.
private struct PartDocuments {
  private let kind: PolicyKind
  private let axes: PolicyDocument
  private let within: [PolicyDocument]
  private let conditions: [(document: PolicyDocument, mustHold: Bool)]

  init(_ part: AccessPart, kind: PolicyKind) throws {
    self.kind = kind
    var statements = [
      Self.statement(
        "Allow",
        part.principals.included,
        part.actions.included,
        part.resources.included,
        kind: kind,
      )
    ]
    if !part.actions.excluded.isEmpty {
      statements.append(Self.statement("Deny", ["*"], part.actions.excluded, ["*"], kind: kind))
    }
    if !part.resources.excluded.isEmpty {
      statements.append(Self.statement("Deny", ["*"], ["*"], part.resources.excluded, kind: kind))
    }
    if !part.principals.excluded.isEmpty {
      statements.append(Self.statement("Deny", part.principals.excluded, ["*"], ["*"], kind: kind))
    }
    axes = try Self.document(statements, kind: kind)
    let actions = part.actions.within.map {
      Self.statement("Allow", ["*"], $0, ["*"], kind: kind)
    }
    let resources = part.resources.within.map {
      Self.statement("Allow", ["*"], ["*"], $0, kind: kind)
    }
    let principals = part.principals.within.map {
      Self.statement("Allow", $0, ["*"], ["*"], kind: kind)
    }
    within = try (actions + resources + principals).map { try Self.document([$0], kind: kind) }
    conditions = try part.conditions.map { condition in
      let clause = #""\#(condition.conditionOperator.spelling)":{"\#(condition.key)":"#
      let text = Self.statement(
        "Allow",
        ["*"],
        ["*"],
        ["*"],
        kind: kind,
        condition: clause + Self.list(condition.values) + "}",
      )
      return (try Self.document([text], kind: kind), condition.mustHold)
    }
  }

  func contain(_ request: Request) -> Bool {
    ([axes] + within).allSatisfy { document in
      Decision.of(request, byItself: document, kind: kind).outcome == .allowed
    }
      && conditions.allSatisfy { condition in
        let outcome = Decision.of(request, byItself: condition.document, kind: kind).outcome
        return (outcome == .allowed) == condition.mustHold
      }
  }

  private static func document(_ statements: [String], kind: PolicyKind) throws -> PolicyDocument {
    let text = RandomPolicies.text(of: statements)
    let reading = PolicyReading.read(try JSONNode.parse(Array(text.utf8)), kind: kind)
    guard let document = reading.document else {
      throw BruteForce.Unreadable(problems: reading.problems)
    }
    return document
  }

  private static func statement(
    _ effect: String,
    _ principals: [String],
    _ actions: [String],
    _ resources: [String],
    kind: PolicyKind,
    condition: String? = nil,
  ) -> String {
    var members = [#""Effect":"\#(effect)""#]
    if kind == .resource { members.append(#""Principal":\#(principalMap(principals))"#) }
    members.append(#""Action":\#(list(actions))"#)
    members.append(#""Resource":\#(list(resources))"#)
    if let condition { members.append(#""Condition":{\#(condition)}"#) }
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func principalMap(_ principals: [String]) -> String {
    if principals.contains("*") { return #""*""# }
    let services = principals.filter { $0.hasSuffix(".amazonaws.com") }
    let others = principals.filter { !$0.hasSuffix(".amazonaws.com") }
    return #"{"AWS":\#(list(others)),"Service":\#(list(services))}"#
  }

  private static func list(_ values: [String]) -> String {
    "[" + values.map { #""\#($0)""# }.joined(separator: ",") + "]"
  }
}
