import PolicyModel

/// A statement that matches the request in question.
struct MatchedStatement {
  /// Where the statement stands.
  let place: DecidingStatement

  /// The statement.
  let statement: Statement
}
