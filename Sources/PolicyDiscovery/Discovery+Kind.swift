package import LocatedJSON
package import PolicyModel

extension Discovery {
  /// Infers the kind of a document whose place does not tell it.
  ///
  /// `resource` when a statement has a principal element, and then `trust` when no statement has a
  /// resource element and all actions are of STS; else `identity`. Other kinds are never inferred.
  package static func inferredKind(of document: JSONNode) -> PolicyKind {
    let statements = document.statements
    guard statements.contains(where: { $0.hasMember(["Principal", "NotPrincipal"]) }) else {
      return .identity
    }
    return statements.allSatisfy(isTrust) ? .trust : .resource
  }

  private static func isTrust(_ statement: JSONNode) -> Bool {
    guard !statement.hasMember(["Resource", "NotResource", "NotAction"]) else { return false }
    let actions = statement.texts(of: "Action")
    return !actions.isEmpty && actions.allSatisfy { $0.lowercased().hasPrefix("sts:") }
  }
}
