/// A text in which some places are wildcards, matched against whole texts scalar by scalar.
///
/// It knows which scalars stand for themselves, so that a substituted `*` is no wildcard.
/// Source: IAM User Guide, "IAM JSON policy elements: Resource"; the unit of `?` is not
/// documented, we take one Unicode scalar.
struct WildcardText {
  /// One place of the text.
  enum Symbol: Hashable {
    /// A scalar that stands for itself.
    case scalar(Unicode.Scalar)
    /// An ASCII letter, given small, in either case.
    case letter(Unicode.Scalar)
    /// Exactly one scalar, a colon only if it crosses them.
    case one(crossesColons: Bool)
    /// Any number of scalars, colons among them only if it crosses them.
    case run(crossesColons: Bool)
  }

  /// The places in order.
  private(set) var symbols: [Symbol] = []

  /// Creates an empty text.
  init() {}

  /// Creates the text of given places.
  init(_ symbols: some Sequence<Symbol>) {
    self.symbols = Array(symbols)
  }

  /// Creates a text whose `*` and `?` are wildcards that match any scalar.
  init(pattern: String) {
    append(pattern: pattern)
  }

  /// Appends scalars that stand for themselves.
  mutating func append(literal text: String) {
    symbols += text.unicodeScalars.map { .scalar($0) }
  }

  /// Appends a text whose `*` and `?` are wildcards that match any scalar.
  mutating func append(pattern text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "*": symbols.append(.run(crossesColons: true))
      case "?": symbols.append(.one(crossesColons: true))
      default: symbols.append(.scalar(scalar))
      }
    }
  }

  /// Appends one of the first five fields of a resource ARN and the colon after it.
  ///
  /// By default wildcards stay inside their field (D-COLON) and letters keep their case
  /// (D-ARNCASE).
  mutating func append(field: String, choices: Reading) {
    let crosses = choices.takes(.starCrossesAnywhere)
    for scalar in field.unicodeScalars {
      switch scalar {
      case "*": symbols.append(.run(crossesColons: crosses))
      case "?": symbols.append(.one(crossesColons: crosses))
      default:
        symbols.append(choices.takes(.arnIgnoresCase) ? .ignoringCase(scalar) : .scalar(scalar))
      }
    }
    if choices.takes(.starCrossesFieldEnd), case .run? = symbols.last {
      symbols[symbols.count - 1] = .run(crossesColons: true)
    }
    symbols.append(.scalar(":"))
  }

  /// Returns whether the whole of a text matches.
  ///
  /// - Complexity: The product of both lengths; their sum without wildcards.
  func matches(_ text: String) -> Bool {
    if symbols.allSatisfy(\.isScalar) {
      return symbols.elementsEqual(text.unicodeScalars) { $0 == .scalar($1) }
    }
    var reached = [Bool](repeating: false, count: symbols.count + 1)
    reached[0] = true
    close(&reached)
    var next = reached
    for scalar in text.unicodeScalars {
      for place in next.indices { next[place] = false }
      var isDead = true
      for place in symbols.indices where reached[place] {
        switch symbols[place] {
        case .scalar(let expected):
          if scalar != expected { continue }
          next[place + 1] = true
        case .letter(let small):
          if scalar.asciiLowercased != small { continue }
          next[place + 1] = true
        case .one(let crossesColons):
          if !crossesColons, scalar == ":" { continue }
          next[place + 1] = true
        case .run(let crossesColons):
          if !crossesColons, scalar == ":" { continue }
          next[place] = true
        }
        isDead = false
      }
      if isDead { return false }
      close(&next)
      swap(&reached, &next)
    }
    return reached[symbols.count]
  }

  /// Adds the places that can be reached without taking a scalar: those after runs.
  private func close(_ reached: inout [Bool]) {
    for place in symbols.indices where reached[place] {
      if case .run = symbols[place] { reached[place + 1] = true }
    }
  }
}

extension WildcardText.Symbol {
  /// The symbol that matches a scalar, a letter in either case.
  fileprivate static func ignoringCase(_ scalar: Unicode.Scalar) -> WildcardText.Symbol {
    scalar.properties.isAlphabetic && scalar.isASCII
      ? .letter(scalar.asciiLowercased) : .scalar(scalar)
  }
}

extension Unicode.Scalar {
  /// The scalar, a capital of ASCII made small.
  fileprivate var asciiLowercased: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }
}

extension WildcardText.Symbol {
  /// Whether the place is a scalar that stands for itself.
  fileprivate var isScalar: Bool { if case .scalar = self { true } else { false } }
}
