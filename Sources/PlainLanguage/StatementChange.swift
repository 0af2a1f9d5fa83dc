/// What changed in one statement, line by line.
public struct StatementChange: Hashable, Sendable {
  /// What became of the statement, such as `Allow X changed`.
  public let title: String

  /// What the change of the statement does to access.
  public let direction: AxisLine.Direction

  /// Where the statement begins, such as `line 8 (was 9)`.
  public let place: String

  /// What differs, in the order effect, who, what, where, when, name; empty for new and gone ones.
  public let lines: [AxisLine]

  /// Creates a change from its parts.
  package init(title: String, direction: AxisLine.Direction, place: String, lines: [AxisLine]) {
    self.title = title
    self.direction = direction
    self.place = place
    self.lines = lines
  }
}
