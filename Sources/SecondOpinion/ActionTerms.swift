import PolicyModel

/// The action of a request: a service and a name, both in small letters.
struct ActionTerms {
  /// The declarations of the action, and what holds of every action.
  let declarations: [String]

  private let service: FieldTerm
  private let name: FieldTerm

  /// Declares the action for all elements that will test it.
  ///
  /// A name consists of letters, digits and whatever else the documents write in one. That has to
  /// be said only where some pattern of a name has a wildcard beside other characters.
  init(_ elements: [PatternElement]) {
    let patterns = elements.flatMap(\.patterns).map { Self.parts(of: $0.value) }
    service = FieldTerm("action-service", patterns: patterns.map { [.literal($0.service)] })
    name = FieldTerm("action-name", patterns: patterns.map(\.name))
    var lines = service.declarations(mayBeEmpty: true) + name.declarations(mayBeEmpty: true)
    if lines.contains("(declare-const action-name String)") {
      let letter = Self.letters(of: elements.flatMap(\.patterns).map(\.value))
      let isName = SolverTerm.apply("str.in_re", name.term, .apply("re.+", letter))
      lines.append("(assert \(isName.text))")
    }
    declarations = lines
  }

  /// Returns whether the action matches an element.
  ///
  /// Source: IAM User Guide, "IAM JSON policy elements: Action" and "NotAction".
  /// - Throws: `EncodingGap` when a pattern holds a character beyond the solver's alphabet.
  func matches(
    _ element: PatternElement,
    _ matcher: TextMatch,
  ) throws(EncodingGap) -> SolverTerm {
    var patterns: [SolverTerm] = []
    for pattern in element.patterns {
      let (service, name) = Self.parts(of: pattern.value)
      // No action has a blank in its name.
      if name.literalText.unicodeScalars.contains(where: Self.isReserved) { continue }
      let isNamed = try self.name.matches(name, matcher)
      let isService =
        service == "*" ? SolverTerm.yes : try self.service.matches([.literal(service)], matcher)
      patterns.append(.all([isService, isNamed]))
    }
    return element.isNegated ? .not(.any(patterns)) : .any(patterns)
  }

  private static func parts(of text: String) -> (service: String, name: [WildcardPiece]) {
    let folded = text.foldedLetters
    let parts = folded == "*" ? ["*", "*"] : folded.fields(limit: 2)
    let name = parts.last ?? ""
    return (parts[0], [WildcardPiece](name, hasWildcards: true, expandsVariables: false))
  }

  private static func letters(of texts: [String]) -> SolverTerm {
    var extra: Set<Unicode.Scalar> = []
    for scalar in texts.flatMap(\.unicodeScalars) {
      let isPlain = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      let isDigit = ("0"..."9").contains(scalar)
      if !isPlain, !isDigit, !isReserved(scalar) { extra.insert(scalar) }
    }
    let others = extra.sorted().map { SolverTerm.apply("str.to_re", .text(String($0))) }
    let ranges = [#"(re.range "a" "z")"#, #"(re.range "0" "9")"#].map { SolverTerm($0) }
    return .apply("re.union", to: ranges + others)
  }

  private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    ["*", "?", ":", "\u{7F}", "\u{A0}"].contains(scalar) || scalar <= " "
  }
}
