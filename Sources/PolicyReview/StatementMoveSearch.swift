import PolicyModel
import PolicySemantics

/// The search for statements that went from one policy to another, over all changes of a review.
struct StatementMoveSearch {
  /// What a statement and its policy must have in common on both ends of a move.
  private struct Identity: Hashable {
    let kind: PolicyKind
    let subject: String?
    let meaning: StatementMeaning
  }

  /// A statement that only one side of a policy has.
  private struct End {
    let change: Int
    let statement: Statement
  }

  /// Returns the changes, each with the moves of its statements.
  ///
  /// A statement moves once: of equal ones the first that left meets the first that came.
  static func marking(_ changes: [PolicyChange]) -> [PolicyChange] {
    guard changes.count > 1 else { return changes }
    var left: [Identity: [End]] = [:]
    for (index, change) in changes.enumerated() {
      for pair in change.unaligned {
        guard let old = pair.old else { continue }
        left[identity(of: old, in: change), default: []].append(End(change: index, statement: old))
      }
    }
    var marked = changes
    for (index, change) in changes.enumerated() where !left.isEmpty {
      for pair in change.unaligned {
        guard let new = pair.new else { continue }
        let identity = identity(of: new, in: change)
        guard let place = left[identity]?.firstIndex(where: { $0.change != index }),
          let end = left[identity]?.remove(at: place)
        else { continue }
        mark(end, End(change: index, statement: new), in: &marked)
      }
    }
    return marked
  }

  private static func identity(of statement: Statement, in change: PolicyChange) -> Identity {
    Identity(
      kind: change.kind,
      subject: change.subject,
      meaning: StatementMeaning(statement),
    )
  }

  private static func mark(_ from: End, _ to: End, in changes: inout [PolicyChange]) {
    guard let before = changes[from.change].before, let after = changes[to.change].after else {
      return
    }
    changes[from.change].moves.append(
      StatementMove(
        side: .old,
        statement: from.statement,
        other: to.statement,
        path: before.path,
        otherPath: after.path,
        otherPointer: after.pointer,
      )
    )
    changes[to.change].moves.append(
      StatementMove(
        side: .new,
        statement: to.statement,
        other: from.statement,
        path: after.path,
        otherPath: before.path,
        otherPointer: before.pointer,
      )
    )
  }
}

extension PolicyChange {
  /// The statements that only one side has and that were neither split nor merged.
  fileprivate var unaligned: [StatementPair] {
    alignment.pairs.filter { pair in
      (pair.old == nil || pair.new == nil) && alignment.regrouping(of: pair) == nil
    }
  }
}
