/// Reads the elements of a glob pattern.
struct GlobReader {
  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")

  private let pattern: [UInt8]
  private let starsCrossSlashes: Bool

  /// Creates a reader of a pattern.
  init(_ pattern: [UInt8], starsCrossSlashes: Bool) {
    self.pattern = pattern
    self.starsCrossSlashes = starsCrossSlashes
  }

  /// Returns the elements in order; an unclosed `[` stands for itself.
  func tokens() -> [GlobPattern.Token] {
    var tokens: [GlobPattern.Token] = []
    var position = 0
    while position < pattern.count {
      switch pattern[position] {
      case Self.star:
        tokens.append(stars(at: &position))
        continue
      case UInt8(ascii: "?"):
        tokens.append(.anyByte(crossesSlash: starsCrossSlashes))
      case UInt8(ascii: "["):
        if let set = set(at: &position) {
          tokens.append(.set(set))
          continue
        }
        tokens.append(.byte(pattern[position]))
      case UInt8(ascii: "\\") where position + 1 < pattern.count:
        position += 1
        tokens.append(.byte(pattern[position]))
      default:
        tokens.append(.byte(pattern[position]))
      }
      position += 1
    }
    return tokens
  }

  private func stars(at position: inout Int) -> GlobPattern.Token {
    let start = position
    while position < pattern.count, pattern[position] == Self.star { position += 1 }
    if starsCrossSlashes { return .anyRun(crossesSlash: true) }
    let isWholePart = position - start == 2 && (start == 0 || pattern[start - 1] == Self.slash)
    guard isWholePart else { return .anyRun(crossesSlash: false) }
    if position == pattern.count { return .anyRun(crossesSlash: true) }
    guard pattern[position] == Self.slash else { return .anyRun(crossesSlash: false) }
    position += 1
    return .anyDirectories
  }

  private func set(at position: inout Int) -> Set<UInt8>? {
    var cursor = position + 1
    var members: Set<UInt8> = []
    let isNegated = cursor < pattern.count && [0x21, 0x5e].contains(pattern[cursor])
    if isNegated { cursor += 1 }
    let first = cursor
    while cursor < pattern.count, cursor == first || pattern[cursor] != UInt8(ascii: "]") {
      let low = pattern[cursor]
      let isRange =
        cursor + 2 < pattern.count && pattern[cursor + 1] == UInt8(ascii: "-")
        && pattern[cursor + 2] != UInt8(ascii: "]")
      let high = isRange ? pattern[cursor + 2] : low
      if low <= high { members.formUnion(low...high) }
      cursor += isRange ? 3 : 1
    }
    guard cursor < pattern.count else { return nil }
    position = cursor + 1
    return isNegated ? Set(UInt8.min...UInt8.max).subtracting(members) : members
  }
}
