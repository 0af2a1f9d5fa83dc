/// One symbol of a glob over Unicode scalars.
enum GlobSymbol: Hashable, Sendable {
  /// Exactly this scalar.
  case scalar(UInt32)

  /// This ASCII lower-case letter or its upper-case twin.
  case eitherCase(UInt32)

  /// Any one scalar; `:` only when it crosses colons.
  case anyOne(crossesColon: Bool)

  /// Any run of scalars, also none; `:` only when it crosses colons.
  case anyRun(crossesColon: Bool)
}

/// A pattern over Unicode scalars whose wildcards may be confined to a field between colons.
struct Glob: Hashable, Sendable {
  /// The symbols in order; runs are never adjacent to an equal run.
  let symbols: [GlobSymbol]

  /// The text when the glob matches exactly one string.
  let exactText: [UInt32]?

  /// Creates a glob, merging adjacent runs of one sort.
  init(symbols: [GlobSymbol]) {
    var merged: [GlobSymbol] = []
    merged.reserveCapacity(symbols.count)
    for symbol in symbols {
      if case .anyRun = symbol, merged.last == symbol { continue }
      merged.append(symbol)
    }
    self.symbols = merged
    exactText = Self.exactText(of: merged)
  }

  /// Reads a text in which `*` and `?` match anything, colons included.
  init(wildcardText text: String) {
    self.init(
      symbols: text.scalarValues.map { scalar in
        switch scalar {
        case 0x2A: .anyRun(crossesColon: true)
        case 0x3F: .anyOne(crossesColon: true)
        default: .scalar(scalar)
        }
      }
    )
  }

  /// The most pairs of positions of two globs that are looked at.
  static let productLimit = 4_000_000

  /// Whether the glob matches every string.
  var matchesEverything: Bool {
    symbols.count == 1 && symbols[0] == .anyRun(crossesColon: true)
  }

  /// Returns whether every string that another glob matches is matched by this one, as far as the
  /// symbols show it: true is sure, false is not.
  ///
  /// - Complexity: O(symbols of the other · positions alive).
  func includes(_ other: Glob) -> Bool {
    if self == other || matchesEverything { return true }
    if exactText != nil || symbols.count * other.symbols.count > Self.productLimit { return false }
    if symbols.count < 64 { return includesByBits(other) }
    var alive = closedList([0])
    for inner in other.symbols {
      alive = successors(of: alive) { $0.absorbs(inner) }
      if alive.isEmpty { return false }
    }
    return alive.last == symbols.count
  }

  /// The simulation over the symbols of another glob with the living positions as bits of one word.
  private func includesByBits(_ other: Glob) -> Bool {
    let own = symbols.span
    var alive = closed(1)
    for inner in other.symbols {
      var rest = alive
      var next: UInt64 = 0
      while rest != 0 {
        let index = rest.trailingZeroBitCount
        rest &= rest - 1
        guard index < own.count, own[index].absorbs(inner) else { continue }
        next |= own[index].isRun ? 1 << UInt64(index) : 1 << UInt64(index + 1)
      }
      if next == 0 { return false }
      alive = closed(next)
    }
    return alive & (1 << UInt64(own.count)) != 0
  }

  /// Returns whether the glob matches a whole string.
  ///
  /// - Complexity: O(symbols · scalars).
  func matches(_ text: [UInt32]) -> Bool {
    if let exactText { return exactText == text }
    if matchesEverything { return true }
    return symbols.count < 64 ? matchesByBits(text) : matchesByList(text)
  }

  /// The simulation with the living positions as bits of one word.
  private func matchesByBits(_ text: [UInt32]) -> Bool {
    var alive = closed(1)
    for scalar in text {
      var rest = alive
      var next: UInt64 = 0
      while rest != 0 {
        let index = rest.trailingZeroBitCount
        rest &= rest - 1
        guard index < symbols.count, symbols[index].accepts(scalar) else { continue }
        next |= symbols[index].isRun ? 1 << UInt64(index) : closed(1 << UInt64(index + 1))
      }
      if next == 0 { return false }
      alive = next | closed(next)
    }
    return alive & (1 << UInt64(symbols.count)) != 0
  }

  /// Positions with those after the runs at them.
  private func closed(_ positions: UInt64) -> UInt64 {
    var result = positions
    var rest = positions
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest - 1
      guard index < symbols.count, symbols[index].isRun else { continue }
      let after: UInt64 = 1 << UInt64(index + 1)
      if result & after == 0 { rest |= after }
      result |= after
    }
    return result
  }

  private static func exactText(of symbols: [GlobSymbol]) -> [UInt32]? {
    var text: [UInt32] = []
    text.reserveCapacity(symbols.count)
    for symbol in symbols {
      guard case .scalar(let scalar) = symbol else { return nil }
      text.append(scalar)
    }
    return text
  }
}

extension GlobSymbol {
  /// Returns whether whatever another symbol consumes is consumed by this one.
  func absorbs(_ inner: GlobSymbol) -> Bool {
    switch (self, inner) {
    case (.anyRun(let crosses), .anyRun(let inner)), (.anyRun(let crosses), .anyOne(let inner)),
      (.anyOne(let crosses), .anyOne(let inner)):
      crosses || !inner
    case (.anyRun(let crosses), .scalar(let scalar)), (.anyOne(let crosses), .scalar(let scalar)):
      crosses || scalar != Self.colon
    case (.anyRun, .eitherCase), (.anyOne, .eitherCase): true
    default: self == inner
    }
  }

  /// The scalar `:`.
  static let colon = UInt32(UInt8(ascii: ":"))

  /// Whether the symbol is a run of anything.
  var isRun: Bool { if case .anyRun = self { true } else { false } }

  /// Returns whether the symbol can consume a scalar.
  func accepts(_ scalar: UInt32) -> Bool {
    switch self {
    case .scalar(let own): own == scalar
    case .eitherCase(let own): own == scalar.foldedASCII
    case .anyOne(let crossesColon), .anyRun(let crossesColon):
      crossesColon || scalar != Self.colon
    }
  }
}

extension UInt32 {
  /// The scalar with an ASCII capital made small.
  var foldedASCII: UInt32 {
    (0x41...0x5A).contains(self) ? self + 0x20 : self
  }
}

extension String {
  /// The Unicode scalars as numbers.
  var scalarValues: [UInt32] {
    let bytes = utf8Span.span
    var values: [UInt32] = []
    values.reserveCapacity(bytes.count)
    for index in bytes.indices {
      guard bytes[index] < 0x80 else { return unicodeScalars.map(\.value) }
      values.append(UInt32(bytes[index]))
    }
    return values
  }

  /// Creates a string from scalar values, replacing what is no scalar.
  init(scalarValues: [UInt32]) {
    if scalarValues.allSatisfy({ $0 < 0x80 }) {
      self.init(decoding: scalarValues.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
      return
    }
    self.init()
    for value in scalarValues {
      unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
  }

  /// The text with ASCII capitals made small.
  var foldedASCII: String {
    let bytes = utf8Span.span
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var hasCapital = false
    for index in bytes.indices {
      let isCapital = (0x41...0x5A).contains(bytes[index])
      hasCapital = hasCapital || isCapital
      folded.append(isCapital ? bytes[index] + 0x20 : bytes[index])
    }
    return hasCapital ? String(decoding: folded, as: UTF8.self) : self
  }
}
