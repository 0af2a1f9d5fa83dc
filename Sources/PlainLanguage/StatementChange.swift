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

  /// The statements where all that became of them is that they are new or gone, else nil.
  private let group: StatementGroup?

  /// Creates a change from its parts.
  package init(title: String, direction: AxisLine.Direction, place: String, lines: [AxisLine]) {
    self.title = title
    self.direction = direction
    self.place = place
    self.lines = lines
    group = nil
  }

  /// Creates a change of statements that are new or gone.
  init(_ group: StatementGroup, direction: AxisLine.Direction) {
    title = group.title
    self.direction = direction
    place = group.place
    lines = []
    self.group = group
  }

  /// How many statements are meant.
  var count: Int { group?.lines.count ?? 1 }

  /// Both changes in one, nil where not the same became of the statements.
  func joined(with other: StatementChange) -> StatementChange? {
    guard let group, let next = other.group, direction == other.direction else { return nil }
    return group.joined(with: next).map { StatementChange($0, direction: direction) }
  }
}
