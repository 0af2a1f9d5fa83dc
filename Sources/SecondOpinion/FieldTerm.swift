/// An unknown text that patterns test: a number where they only name whole texts, else a string.
///
/// Solvers reason about numbers far faster than about strings, and a text that is only compared
/// with constants is no more than a choice among them.
struct FieldTerm {
  /// The unknown.
  let term: SolverTerm

  private let codes: [String: Int]?

  /// Declares an unknown for all patterns that will test it.
  init(_ name: String, patterns: [[WildcardPiece]]) {
    term = SolverTerm(name)
    var codes: [String: Int] = [:]
    var isPlain = true
    for pattern in patterns where pattern != [.run] {
      if pattern.contains(where: \.isWildcard) || pattern.hasVariables { isPlain = false }
      let text = pattern.literalText
      if codes[text] == nil { codes[text] = codes.count }
    }
    self.codes = isPlain ? codes : nil
  }

  /// The declaration, and that the text is not empty where that matters.
  func declarations(mayBeEmpty: Bool) -> [String] {
    guard codes == nil else { return ["(declare-const \(term.text) Int)"] }
    let declared = "(declare-const \(term.text) String)"
    return mayBeEmpty ? [declared] : [declared, "(assert (not (= \(term.text) \"\")))"]
  }

  /// Returns whether the text matches a pattern.
  ///
  /// - Throws: `EncodingGap` when the pattern is not covered.
  func matches(
    _ pieces: [WildcardPiece],
    _ matcher: TextMatch,
  ) throws(EncodingGap) -> SolverTerm {
    if pieces == [.run] { return .yes }
    guard let codes else { return try matcher.matches(term, pieces) }
    guard let code = codes[pieces.literalText] else {
      preconditionFailure("every pattern was there when the unknown was declared")
    }
    return .equal(term, SolverTerm("\(code)"))
  }
}
