/// How the doubts of AWS's documentation are read: by default, or otherwise where a choice says so.
///
/// Old and new policies are always read alike, so a policy compared with itself is the same under
/// every reading.
///
/// ```swift
/// let reading = Reading([.starCrossesAnywhere])
/// ```
public struct Reading: Hashable, Sendable {
  /// Every doubt read as the documentation supports best.
  public static let byDefault = Reading()

  private var bits: UInt64 = 0

  /// Creates a reading that makes some choices; of several for one doubt the last counts.
  public init(_ choices: [Choice] = []) {
    for choice in choices {
      for other in Choice.allCases where other.doubt == choice.doubt { bits &= ~other.bit }
      bits |= choice.bit
    }
  }

  /// The choices that differ from the default, in the order of their declaration.
  public var choices: [Choice] { Choice.allCases.filter(takes) }

  /// Returns whether the reading makes a choice.
  public func takes(_ choice: Choice) -> Bool { bits != 0 && bits & choice.bit != 0 }
}
