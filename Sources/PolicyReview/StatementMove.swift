public import PolicyModel
public import PolicySemantics

/// A statement that left one policy while an equal one came into another.
///
/// Both policies are of one kind and of one subject as the files name it, or the files name none.
/// What each policy allows is compared by itself: a move is a way to tell of a change.
///
/// ```swift
/// change.moves.first?.otherPath  // "policies/writers.json"
/// ```
public struct StatementMove: Hashable, Sendable {
  /// The side of this policy on which the statement stands: it left from the old, or came to the new.
  public let side: Side

  /// The statement in this policy.
  public let statement: Statement

  /// The statement in the other policy, on the other side.
  public let other: Statement

  /// The path of this policy's file; untrusted.
  public let path: String

  /// The path of the other policy's file; untrusted.
  public let otherPath: String

  /// The JSON Pointer of the other policy in its file.
  public let otherPointer: String
}

extension PolicyChange {
  /// The move of one of the policy's statements, nil for one that stayed, is new or is gone.
  public func move(of statement: Statement, on side: Side) -> StatementMove? {
    moves.first { $0.side == side && $0.statement.index == statement.index }
  }
}
