/// Turns patterns into formulas over string terms.
struct TextMatch {
  /// Gives the value of a variable: whether it is there, and its text.
  let variables: [String: (isThere: SolverTerm, text: SolverTerm)]

  /// Returns whether a subject matches the pieces of a pattern.
  ///
  /// Wildcards on one side of the variables keep the formula free of quantifiers: the other side
  /// has a known length.
  ///
  /// - Throws: `EncodingGap` when a variable stands between wildcards.
  func matches(
    _ subject: SolverTerm,
    _ pieces: [WildcardPiece],
    staysInField: Bool = false,
  ) throws(EncodingGap) -> SolverTerm {
    guard pieces.hasVariables else {
      return try Self.matches(subject, pieces, staysInField: staysInField)
    }
    let isAtFront = pieces.prefix { $0.isWildcard }.isEmpty
    let tail = pieces.suffixOfWildcards
    let head = pieces.dropLast(tail.count)
    let pattern = "\(pieces)"
    guard !staysInField else { throw .variable(pattern: pattern) }
    var isThere: [SolverTerm] = []
    if isAtFront, !head.contains(where: \.isWildcard) {
      let front = try concatenation(head, &isThere)
      return .all(isThere + [try Self.startsWith(subject, front, then: Array(tail))])
    }
    guard tail.isEmpty || tail.elementsEqual([.run]), pieces.first == .run,
      !head.dropFirst().contains(where: \.isWildcard)
    else { throw .variable(pattern: pattern) }
    let middle = try concatenation(head.dropFirst(), &isThere)
    let formula: SolverTerm =
      tail.isEmpty
      ? .apply("str.suffixof", middle, subject) : .apply("str.contains", subject, middle)
    return .all(isThere + [formula])
  }

  private func concatenation(
    _ pieces: ArraySlice<WildcardPiece>,
    _ isThere: inout [SolverTerm],
  ) throws(EncodingGap) -> SolverTerm {
    var terms: [SolverTerm] = []
    for piece in pieces {
      switch piece {
      case .literal(let text): terms.append(try Self.constant(text))
      case .run, .one: preconditionFailure("wildcards are set apart before")
      case .variable(let key, let fallback):
        guard let value = variables[key] else { preconditionFailure("every variable is declared") }
        if let fallback {
          terms.append(.choose(value.isThere, value.text, try Self.constant(fallback)))
        } else {
          isThere.append(value.isThere)
          terms.append(value.text)
        }
      }
    }
    return .concatenated(terms)
  }

  private static func startsWith(
    _ subject: SolverTerm,
    _ front: SolverTerm,
    then tail: [WildcardPiece],
  ) throws(EncodingGap) -> SolverTerm {
    if tail.isEmpty { return .equal(subject, front) }
    let isPrefix = SolverTerm.apply("str.prefixof", front, subject)
    if tail == [.run] { return isPrefix }
    let length = SolverTerm.apply("str.len", front)
    let rest = SolverTerm.apply(
      "str.substr",
      subject,
      length,
      .apply("-", .apply("str.len", subject), length),
    )
    return .all([isPrefix, try matches(rest, tail, staysInField: false)])
  }

  /// Returns whether a subject matches a pattern without variables.
  static func matches(
    _ subject: SolverTerm,
    _ pieces: [WildcardPiece],
    staysInField: Bool,
  ) throws(EncodingGap) -> SolverTerm {
    if pieces == [.run], !staysInField { return .yes }
    guard pieces.contains(where: \.isWildcard) else {
      return .equal(subject, try constant(pieces.literalText))
    }
    if pieces.count == 2, case .literal(let text) = pieces[0], pieces[1] == .run, !staysInField {
      return .apply("str.prefixof", try constant(text), subject)
    }
    return .apply("str.in_re", subject, try expression(pieces, staysInField: staysInField))
  }

  /// Returns the set of strings that a pattern without variables matches.
  static func expression(
    _ pieces: [WildcardPiece],
    staysInField: Bool,
  ) throws(EncodingGap) -> SolverTerm {
    var parts: [SolverTerm] = []
    for piece in pieces {
      switch piece {
      case .literal(let text): parts.append(.apply("str.to_re", try constant(text)))
      case .run: parts.append(staysInField ? .apply("re.*", noColon) : .everyString)
      case .one: parts.append(staysInField ? noColon : SolverTerm("re.allchar"))
      case .variable: preconditionFailure("variables are set apart before")
      }
    }
    return parts.isEmpty
      ? .apply("str.to_re", .text("")) : parts.count == 1 ? parts[0] : .apply("re.++", to: parts)
  }

  /// Returns the set of strings that equal a text in any case of its ASCII letters.
  static func anyCase(_ text: String) throws(EncodingGap) -> SolverTerm {
    var parts: [SolverTerm] = []
    for scalar in text.unicodeScalars {
      let folded = String(scalar).foldedLetters
      let own = SolverTerm.apply("str.to_re", try constant(folded))
      let isLetter = ("a"..."z").contains(folded)
      let capital = SolverTerm.apply("str.to_re", .text(folded.uppercased()))
      parts.append(isLetter ? .apply("re.union", own, capital) : own)
    }
    if parts.isEmpty { return .apply("str.to_re", .text("")) }
    return parts.count == 1 ? parts[0] : .apply("re.++", to: parts)
  }

  /// Returns a string constant.
  ///
  /// - Throws: `EncodingGap.character` when SMT-LIB has no such character.
  static func constant(_ text: String) throws(EncodingGap) -> SolverTerm {
    for scalar in text.unicodeScalars where scalar.value > 0x2FFFF {
      throw .character(scalar.value)
    }
    return .text(text)
  }

  /// One character that is no colon.
  private static let noColon = SolverTerm(
    #"(re.union (re.range "\u{0}" "9") (re.range ";" "\u{2ffff}"))"#
  )
}

extension [WildcardPiece] {
  /// The pieces from the first wildcard after the last variable.
  fileprivate var suffixOfWildcards: ArraySlice<WildcardPiece> {
    let last = lastIndex { if case .variable = $0 { true } else { false } } ?? startIndex
    let first = self[last...].firstIndex(where: \.isWildcard) ?? endIndex
    return self[first...]
  }

  /// The text of a pattern without wildcards and variables.
  var literalText: String {
    var text = ""
    for case .literal(let part) in self { text += part }
    return text
  }
}
