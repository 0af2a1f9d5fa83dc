public import PolicySemantics

/// The statement behind a finding, as it stands on each side.
public struct FindingCause: Hashable, Sendable {
  /// What the statement did.
  public let effect: AccessPart.Effect

  /// The statement before, nil when it is new.
  public let before: StatementReference?

  /// The statement after, nil when it is gone.
  public let after: StatementReference?

  /// Finds both sides of a part's cause.
  init(of part: AccessPart, in pair: StatementPair?) {
    effect = part.effect
    let old = pair?.old.map { StatementReference($0, on: .old) }
    let new = pair?.new.map { StatementReference($0, on: .new) }
    before = part.statement.side == .old ? part.statement : old
    after = part.statement.side == .new ? part.statement : new
  }
}
