/// A pattern with `*`, `?`, `[…]` and `\` for paths, compared byte by byte.
struct GlobPattern {
  /// One element of a pattern.
  enum Token: Equatable {
    /// Exactly this byte.
    case byte(UInt8)
    /// `?`: any one byte; a slash only where it crosses them.
    case anyByte(crossesSlash: Bool)
    /// `*`: any number of bytes; slashes among them only where it crosses them.
    case anyRun(crossesSlash: Bool)
    /// `**/`: no directory, or any number of them.
    case anyDirectories
    /// `[…]`: one byte of a set.
    case set(Set<UInt8>)
  }

  private static let slash = UInt8(ascii: "/")

  private let tokens: [Token]

  /// Reads a pattern; where stars do not cross slashes, `**` between slashes does.
  init(_ pattern: [UInt8], starsCrossSlashes: Bool) {
    tokens = GlobReader(pattern, starsCrossSlashes: starsCrossSlashes).tokens()
  }

  /// Whether the whole path matches.
  ///
  /// - Complexity: O(*pattern* × *path*).
  func matches(_ path: [UInt8]) -> Bool {
    var alive: Set<Int> = []
    enter(0, &alive)
    for byte in path where !alive.isEmpty {
      var next: Set<Int> = []
      for state in alive where state < tokens.count { step(state, byte, &next) }
      alive = next
    }
    return alive.contains(tokens.count)
  }

  private func step(_ state: Int, _ byte: UInt8, _ next: inout Set<Int>) {
    switch tokens[state] {
    case .byte(let expected):
      if byte == expected { enter(state + 1, &next) }
    case .anyByte(let crossesSlash):
      if crossesSlash || byte != Self.slash { enter(state + 1, &next) }
    case .set(let members):
      if members.contains(byte) { enter(state + 1, &next) }
    case .anyRun(let crossesSlash):
      if crossesSlash || byte != Self.slash { enter(state, &next) }
    case .anyDirectories:
      if byte == Self.slash { enter(state, &next) } else { next.insert(state) }
    }
  }

  /// Adds a state, and those after it as long as what lies between may be empty.
  private func enter(_ state: Int, _ states: inout Set<Int>) {
    var state = state
    while states.insert(state).inserted, state < tokens.count {
      switch tokens[state] {
      case .anyRun, .anyDirectories: state += 1
      default: return
      }
    }
  }
}
