import LocatedJSON
package import PolicyModel
package import PolicySemantics

/// Holds a comparison against every request of a universe.
package struct BruteForce {
  private let old: PolicyDocument
  private let new: PolicyDocument
  private let kind: PolicyKind
  private let comparison: Comparison
  private let membership: PartMembership

  /// Reads two documents and compares them.
  ///
  /// - Throws: `JSONSyntaxError` when a text is no JSON, `Unreadable` when it is no valid policy.
  package init(old: String, new: String, kind: PolicyKind) throws {
    self.old = try Self.read(old, kind: kind)
    self.new = try Self.read(new, kind: kind)
    self.kind = kind
    comparison = .between(old: self.old, new: self.new, kind: kind)
    membership = try PartMembership(comparison, kind: kind)
  }

  /// A text that is no valid policy.
  package struct Unreadable: Error {
    /// What is wrong with it.
    package let problems: [PolicyProblem]
  }

  /// The first way in which the comparison is wrong, nil when it is right on all requests.
  package func disagreement(over requests: [Request]) -> String? {
    if comparison.verdict == .undecided { return "undecided: \(comparison.undecided)" }
    for request in requests where isPossible(request) {
      if let trouble = disagreement(on: request) { return "\(trouble): \(request)" }
    }
    return nil
  }

  /// Whether sets stand only under keys that hold sets: an unknown key holds one where a clause has a qualifier.
  private func isPossible(_ request: Request) -> Bool {
    request.context.allSatisfy { key, value in
      guard case .multiple = value, key != "aws:TagKeys" else { return true }
      return (old.statements + new.statements).contains { statement in
        statement.conditions.contains { clause in
          clause.key.value == key && clause.conditionOperator.qualifier != nil
        }
      }
    }
  }

  private func disagreement(on request: Request) -> String? {
    let before = Decision.of(request, byItself: old, kind: kind).outcome
    let after = Decision.of(request, byItself: new, kind: kind).outcome
    let isBare = readsOnTopOfEverything
    let allowedBefore = isBare ? before != .explicitlyDenied : before == .allowed
    let allowedAfter = isBare ? after != .explicitlyDenied : after == .allowed
    let isGained = allowedAfter && !allowedBefore
    let isLost = allowedBefore && !allowedAfter
    if isGained != membership.isGained(request) {
      return isGained ? "gained and not named" : "named as gained and is not"
    }
    if isLost != membership.isLost(request) {
      return isLost ? "lost and not named" : "named as lost and is not"
    }
    guard !isBare else { return nil }
    let isLoosened = before == .explicitlyDenied && after == .implicitlyDenied
    let isTightened = after == .explicitlyDenied && before == .implicitlyDenied
    if isLoosened != membership.isLoosened(request) {
      return isLoosened ? "loosened and not named" : "named as loosened and is not"
    }
    if isTightened != membership.isTightened(request) {
      return isTightened ? "tightened and not named" : "named as tightened and is not"
    }
    return nil
  }

  /// Whether neither document has an Allow statement.
  private var readsOnTopOfEverything: Bool {
    let statements = old.statements + new.statements
    return !statements.isEmpty && statements.allSatisfy { $0.effect.value == .deny }
  }

  private static func read(_ text: String, kind: PolicyKind) throws -> PolicyDocument {
    let reading = PolicyReading.read(try JSONNode.parse(Array(text.utf8)), kind: kind)
    guard let document = reading.document else { throw Unreadable(problems: reading.problems) }
    return document
  }
}
