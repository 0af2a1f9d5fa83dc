import PolicyModel
package import PolicySemantics

/// The answer to one question about a request, as one line of JSON.
package struct DecisionAnswer: Sendable {
  /// The question's id.
  package let id: JSONTree

  /// What the policies decide.
  package let decision: Decision

  /// Creates an answer.
  package init(id: JSONTree, decision: Decision) {
    self.id = id
    self.decision = decision
  }

  /// The answer; it is written with ``JSONTree/line``.
  package var tree: JSONTree {
    .object([
      ("id", id),
      ("decision", .string(decision.outcome.rawValue)),
      ("by", .array(decision.deciders.map(\.tree))),
      ("doubts", .strings(decision.doubts.map(\.rawValue))),
    ])
  }
}

extension DecidingStatement {
  fileprivate var tree: JSONTree {
    .members([
      "policy": .string(policy.rawValue),
      "level": level.map(JSONTree.integer),
      "document": .integer(document),
      "statement": .integer(statement),
      "sid": sid.map(JSONTree.string),
    ])
  }
}
