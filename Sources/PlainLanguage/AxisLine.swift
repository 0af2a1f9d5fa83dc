public import PolicyReview

/// One line about one part of a changed statement, with its place on both sides.
public struct AxisLine: Hashable, Sendable {
  /// What the difference does to access.
  public enum Direction: String, Hashable, Sendable {
    /// It lets more through.
    case widens
    /// It lets less through.
    case narrows
    /// It lets more through here and less there, or it cannot be told from this line alone.
    case mixed
    /// It has no effect by itself.
    case none
    /// What it does could not be decided.
    case unknown
  }

  /// The part of the statement.
  public let axis: StatementDifference.Axis

  /// What the difference does to access.
  public let direction: Direction

  /// What differs, in words that quote untrusted text.
  public let text: String

  /// What differs with lists cut short, in words that quote untrusted text.
  package let brief: String

  /// The line after the change, from 1, nil when the part is gone.
  public let lineAfter: Int?

  /// The line before the change, from 1, nil when the part is new.
  public let lineBefore: Int?

  /// Creates a line from its parts.
  package init(
    axis: StatementDifference.Axis,
    direction: Direction,
    text: String,
    brief: String? = nil,
    lineAfter: Int?,
    lineBefore: Int?,
  ) {
    self.axis = axis
    self.direction = direction
    self.text = text
    self.brief = brief ?? text
    self.lineAfter = lineAfter
    self.lineBefore = lineBefore
  }

  /// Where the part stands, such as `line 8 (was 9)`.
  public var place: String {
    switch (lineAfter, lineBefore) {
    case (let after?, let before?): "line \(after) (was \(before))"
    case (let after?, nil): "line \(after)"
    case (nil, let before?): "was line \(before)"
    case (nil, nil): ""
    }
  }
}
