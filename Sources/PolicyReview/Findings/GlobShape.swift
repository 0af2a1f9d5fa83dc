/// A text with wildcards, made to be held against another one.
struct GlobShape: Hashable {
  /// One character, or a wildcard.
  enum Token: Hashable {
    /// A byte.
    case byte(UInt8)
    /// Any one byte.
    case any
    /// Any text.
    case run
    /// Any text without a byte.
    case runWithout(UInt8)
  }

  /// The tokens in order.
  let tokens: [Token]

  /// Whether some text matches both.
  ///
  /// Two runs that leave out different bytes count as having a text in common.
  /// - Complexity: O(n · m).
  func overlaps(_ other: GlobShape) -> Bool {
    let common = zip(tokens, other.tokens).prefix { $0 == $1 && !Self.isRun($0) }.count
    let (left, right) = (tokens.dropFirst(common), other.tokens.dropFirst(common))
    if case .byte(let first)? = left.first, case .byte(let second)? = right.first {
      return first == second
    }
    return Self.overlap(Array(left), Array(right))
  }

  /// Walks all pairs of places of two lists of tokens that some text may reach.
  private static func overlap(_ left: [Token], _ right: [Token]) -> Bool {
    var row = Array(repeating: false, count: right.count + 1)
    var next = row
    row[0] = true
    for i in 0...left.count {
      for j in next.indices { next[j] = false }
      for j in 0...right.count where row[j] {
        let a = i < left.count ? left[i] : nil
        let b = j < right.count ? right[j] : nil
        if b.map(Self.isRun) == true || (a.map { Self.takes($0, b) } ?? false) { row.mark(j + 1) }
        if a.map(Self.isRun) == true || (b.map { Self.takes($0, a) } ?? false) { next[j] = true }
        if let a, let b, Self.meet(a, b) { next.mark(j + 1) }
      }
      guard i < left.count else { break }
      swap(&row, &next)
      if !row.contains(true) { return false }
    }
    return row[right.count]
  }

  private static func isRun(_ token: Token) -> Bool {
    switch token {
    case .run, .runWithout: true
    case .byte, .any: false
    }
  }

  /// Whether a run takes the byte that another token stands for, and goes on.
  private static func takes(_ run: Token, _ token: Token?) -> Bool {
    guard let token else { return false }
    return switch (run, token) {
    case (.run, _): true
    case (.runWithout(let excluded), .byte(let byte)): byte != excluded
    case (.runWithout, .any), (.runWithout, .run), (.runWithout, .runWithout): true
    case (.byte, _), (.any, _): false
    }
  }

  private static func meet(_ left: Token, _ right: Token) -> Bool {
    switch (left, right) {
    case (.byte(let first), .byte(let second)): first == second
    case (.byte, .any), (.any, .byte), (.any, .any): true
    case (.run, _), (.runWithout, _), (_, .run), (_, .runWithout): false
    }
  }
}

extension [Bool] {
  fileprivate mutating func mark(_ index: Int) {
    if index < count { self[index] = true }
  }
}
