/// How much a finding matters, from `info` up to `critical`.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Worth knowing: access went away.
  case info
  /// Worth a look.
  case low
  /// Worth a question to the author.
  case medium
  /// Needs a reason.
  case high
  /// Needs a reason and a second reviewer.
  case critical

  /// The severity one level below; `info` stays.
  var lowered: Severity {
    switch self {
    case .critical: .high
    case .high: .medium
    case .medium: .low
    case .low, .info: .info
    }
  }

  /// Whether one matters less than another.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    case .critical: 4
    }
  }
}
