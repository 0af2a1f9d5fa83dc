/// A piece of a pattern: text, a wildcard or a policy variable.
enum WildcardPiece: Hashable, Sendable {
  /// Characters that stand for themselves.
  case literal(String)
  /// `*`, any run of characters.
  case run
  /// `?`, any one character.
  case one
  /// The value of a context key by its folded name, with the text for when it is absent.
  case variable(key: String, fallback: String?)

  /// Whether the piece is a wildcard.
  var isWildcard: Bool { self == .run || self == .one }
}

extension [WildcardPiece] {
  /// Splits a text into pieces.
  ///
  /// Source: IAM User Guide, "IAM policy elements: Variables and tags".
  init(_ text: String, hasWildcards: Bool, expandsVariables: Bool) {
    self = []
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first {
      if expandsVariables, let found = Self.variable(in: &rest) {
        append(joining: found)
        continue
      }
      rest.removeFirst()
      switch scalar {
      case "*" where hasWildcards: if last != .run { append(.run) }
      case "?" where hasWildcards: append(.one)
      default: append(joining: .literal(String(scalar)))
      }
    }
  }

  /// Whether some piece is a variable.
  var hasVariables: Bool {
    contains { if case .variable = $0 { true } else { false } }
  }

  private mutating func append(joining piece: WildcardPiece) {
    if case .literal(let text) = piece, case .literal(let before)? = last {
      self[count - 1] = .literal(before + text)
    } else {
      append(piece)
    }
  }

  /// Takes `${…}` from the front of a text, nil when there is none.
  private static func variable(in rest: inout Substring.UnicodeScalarView) -> WildcardPiece? {
    guard rest.starts(with: "${".unicodeScalars), let close = rest.firstIndex(of: "}") else {
      return nil
    }
    let inside = String(rest.dropFirst(2)[..<close])
    guard !inside.isEmpty else { return nil }
    rest = rest[rest.index(after: close)...]
    if ["*", "?", "$"].contains(inside) { return .literal(inside) }
    guard let comma = inside.firstIndex(of: ",") else {
      return .variable(key: decidedKey(inside), fallback: nil)
    }
    let fallback = inside[inside.index(after: comma)...].drop { $0 == " " }
    guard fallback.count >= 2, fallback.first == "'", fallback.last == "'" else {
      return .variable(key: decidedKey(inside), fallback: nil)
    }
    let key = decidedKey(String(inside[..<comma]))
    return .variable(key: key, fallback: String(fallback.dropFirst().dropLast()))
  }
}
