import PolicyModel
import PolicySemantics

extension StatementReference {
  /// Names a statement of a side.
  init(_ statement: Statement, on side: Side) {
    self.init(
      side: side,
      index: statement.index,
      sid: statement.sid?.value,
      span: statement.span,
    )
  }
}
