/// A pattern as a document writes it, before policy variables have values.
struct PatternText: Hashable, Sendable {
  /// How the text between variables reads.
  enum Style: Hashable, Sendable {
    /// `*` and `?` are ordinary characters.
    case exact
    /// As `exact`, and ASCII letters match in either case.
    case exactIgnoringCase
    /// `*` and `?` match anything, colons included.
    case like
    /// Six fields; wildcards of the first five stay inside their field.
    case arn
    /// As `arn`, with variables only after the fifth colon, read as a reading says.
    case resource(ResourceStyle)
  }

  /// A piece of a pattern.
  enum Piece: Hashable, Sendable {
    /// Symbols that stand fixed.
    case fixed([GlobSymbol])
    /// The value of a context key, by its folded name, with the text used when it is absent.
    case variable(key: String, fallback: String?)
  }

  /// The pieces in order.
  let pieces: [Piece]

  /// How the text reads.
  let style: Style

  /// The folded names of the variables in the pattern.
  let variables: [String]

  /// The pattern without variables, when it has none.
  let fixedGlob: Glob?

  /// Whether wildcards inside the value of a variable are wildcards (D-VARWILD).
  let valueIsPattern: Bool

  /// Creates a pattern from its pieces.
  init(pieces: [Piece], style: Style, valueIsPattern: Bool = false) {
    self.pieces = pieces
    self.valueIsPattern = valueIsPattern
    self.style = style
    var variables: [String] = []
    var symbols: [GlobSymbol] = []
    for piece in pieces {
      switch piece {
      case .fixed(let fixed): symbols += fixed
      case .variable(let key, _): variables.append(key)
      }
    }
    self.variables = variables
    fixedGlob = variables.isEmpty ? Glob(symbols: symbols) : nil
  }

  /// Returns the pattern with values for its variables, nil when one has no value and no default.
  ///
  /// Wildcards inside a value are by default literal (D-VARWILD). Source: IAM User Guide,
  /// "IAM policy elements: Variables and tags".
  func glob(_ values: VariableValues) -> Glob? {
    if let fixedGlob { return fixedGlob }
    var symbols: [GlobSymbol] = []
    for piece in pieces {
      switch piece {
      case .fixed(let fixed): symbols += fixed
      case .variable(let key, let fallback):
        guard let value = values[key] ?? fallback else { return nil }
        symbols += value.scalarValues.map { valueIsPattern ? wildcard(for: $0) : symbol(for: $0) }
      }
    }
    return style == .arn ? Self.fieldwise(symbols) : Glob(symbols: symbols)
  }

  /// An ARN pattern whose fields are counted anew after substitution, nil when they are too few.
  private static func fieldwise(_ symbols: [GlobSymbol]) -> Glob? {
    var colons = 0
    let counted = symbols.map { symbol -> GlobSymbol in
      switch symbol {
      case .scalar(GlobSymbol.colon): colons += 1
      case .anyOne: return .anyOne(crossesColon: colons >= 5)
      case .anyRun: return .anyRun(crossesColon: colons >= 5)
      default: break
      }
      return symbol
    }
    return colons >= 5 ? Glob(symbols: counted) : nil
  }

  /// The pattern with every variable replaced by a run of anything.
  var generalized: Glob { generalized(where: nil, is: Glob(symbols: [])) }

  /// The text with every variable read as a run of anything but one, in whose place a glob stands.
  func generalized(where known: String?, is glob: Glob) -> Glob {
    if let fixedGlob { return fixedGlob }
    var symbols: [GlobSymbol] = []
    for piece in pieces {
      switch piece {
      case .fixed(let fixed): symbols += fixed
      case .variable(let key, _) where key == known: symbols += glob.symbols
      case .variable: symbols.append(.anyRun(crossesColon: true))
      }
    }
    return Glob(symbols: symbols)
  }

  /// Returns whether a variable has neither a value nor a default.
  func isUnresolved(_ values: VariableValues) -> Bool {
    pieces.contains { piece in
      if case .variable(let key, nil) = piece { values[key] == nil } else { false }
    }
  }

  private func wildcard(for scalar: UInt32) -> GlobSymbol {
    switch (scalar, style) {
    case (_, .exact), (_, .exactIgnoringCase): symbol(for: scalar)
    case (0x2A, _): .anyRun(crossesColon: true)
    case (0x3F, _): .anyOne(crossesColon: true)
    default: .scalar(scalar)
    }
  }

  private func symbol(for scalar: UInt32) -> GlobSymbol {
    style == .exactIgnoringCase && (0x61...0x7A).contains(scalar.foldedASCII)
      ? .eitherCase(scalar.foldedASCII) : .scalar(scalar)
  }
}

/// The values of the context keys that stand as variables: folded name to value; absent keys are missing.
typealias VariableValues = [String: String]

extension String {
  /// The text with every `${` written so that it is no variable.
  var escapingVariables: String {
    var result = ""
    var rest = self[...]
    while let place = rest.firstRange(of: "${") {
      result += rest[..<place.lowerBound] + "${$}{"
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}
