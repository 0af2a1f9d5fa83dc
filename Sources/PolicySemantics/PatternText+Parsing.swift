extension PatternText {
  /// Reads a text in a style; `${…}` is a variable only where the document expands variables.
  ///
  /// Source: IAM User Guide, "IAM policy elements: Variables and tags".
  init(
    _ text: String,
    style: Style,
    expandsVariables: Bool,
    valueIsPattern: Bool = false,
  ) {
    var parser = PieceParser(style: style)
    parser.parse(text.scalarValues, expandsVariables: expandsVariables)
    self.init(pieces: parser.finish(), style: style, valueIsPattern: valueIsPattern)
  }
}

/// Splits a text into fixed symbols and variables.
private struct PieceParser {
  let style: PatternText.Style
  private var pieces: [PatternText.Piece] = []
  private var fixed: [GlobSymbol] = []
  private var fieldIndex = 0

  init(style: PatternText.Style) {
    self.style = style
  }

  mutating func parse(_ text: [UInt32], expandsVariables: Bool) {
    var index = 0
    while index < text.count {
      if text[index] == GlobSymbol.colon { endField() }
      if expandsVariables, let variable = variable(in: text, at: index) {
        append(variable.content)
        index = variable.end
      } else {
        append(text[index])
        index += 1
      }
    }
  }

  mutating func finish() -> [PatternText.Piece] {
    if !fixed.isEmpty || pieces.isEmpty { pieces.append(.fixed(fixed)) }
    return pieces
  }

  private mutating func append(_ content: Content) {
    switch content {
    case .literal(let scalar):
      fixed.append(literal(scalar))
    case .variable(let key, let fallback):
      if !fixed.isEmpty { pieces.append(.fixed(fixed)) }
      fixed = []
      pieces.append(.variable(key: key, fallback: fallback))
    }
  }

  private mutating func append(_ scalar: UInt32) {
    if scalar == GlobSymbol.colon { fieldIndex += 1 }
    switch style {
    case .exact, .exactIgnoringCase:
      fixed.append(literal(scalar))
    case .like:
      fixed.append(wildcard(scalar, crossesColon: true))
    case .arn:
      fixed.append(wildcard(scalar, crossesColon: fieldIndex >= 5))
    case .resource(let resource):
      let isField = fieldIndex < 5
      if isField, resource.ignoresCase, (0x61...0x7A).contains(scalar.foldedASCII) {
        fixed.append(.eitherCase(scalar.foldedASCII))
      } else {
        fixed.append(wildcard(scalar, crossesColon: !isField || resource.crossesAnywhere))
      }
    }
  }

  /// Lets a run at the end of one of the first five fields match colons where the style says so.
  private mutating func endField() {
    guard case .resource(let resource) = style, resource.crossesFieldEnd, fieldIndex < 5,
      case .anyRun? = fixed.last
    else { return }
    fixed[fixed.count - 1] = .anyRun(crossesColon: true)
  }

  private func wildcard(_ scalar: UInt32, crossesColon: Bool) -> GlobSymbol {
    switch scalar {
    case 0x2A: .anyRun(crossesColon: crossesColon)
    case 0x3F: .anyOne(crossesColon: crossesColon)
    default: .scalar(scalar)
    }
  }

  private func literal(_ scalar: UInt32) -> GlobSymbol {
    let folded = scalar.foldedASCII
    return style == .exactIgnoringCase && (0x61...0x7A).contains(folded)
      ? .eitherCase(folded) : .scalar(scalar)
  }

  private enum Content {
    case literal(UInt32)
    case variable(key: String, fallback: String?)
  }

  /// Returns the variable that starts at an index, nil when none does.
  private func variable(in text: [UInt32], at start: Int) -> (content: Content, end: Int)? {
    guard text[start] == 0x24, start + 2 < text.count, text[start + 1] == 0x7B else { return nil }
    if case .resource = style, fieldIndex < 5 { return nil }
    guard let close = text[(start + 2)...].firstIndex(of: 0x7D), close > start + 2 else {
      return nil
    }
    let inside = text[(start + 2)..<close]
    if inside.count == 1, let only = inside.first, [0x2A, 0x3F, 0x24].contains(only) {
      return (.literal(only), close + 1)
    }
    let content = String(scalarValues: Array(inside))
    guard let comma = content.firstIndex(of: ",") else {
      return (.variable(key: content.foldedASCII.asciiIdentity, fallback: nil), close + 1)
    }
    let key = String(content[..<comma]).foldedASCII.asciiIdentity
    let fallback = content[content.index(after: comma)...].drop { $0 == " " }
    guard fallback.count >= 2, fallback.hasPrefix("'"), fallback.hasSuffix("'") else {
      return (.variable(key: content.foldedASCII.asciiIdentity, fallback: nil), close + 1)
    }
    return (.variable(key: key, fallback: String(fallback.dropFirst().dropLast())), close + 1)
  }
}
