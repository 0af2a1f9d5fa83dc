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
  /// - Complexity: The product of both lengths.
  func matches(_ text: String) -> Bool {
    var reached = closure(of: [0])
    for scalar in text.unicodeScalars {
      var next: Set<Int> = []
      for place in reached where place < symbols.count {
        switch symbols[place] {
        case .scalar(let expected):
          if scalar == expected { next.insert(place + 1) }
        case .letter(let small):
          if scalar.asciiLowercased == small { next.insert(place + 1) }
        case .one(let crossesColons):
          if crossesColons || scalar != ":" { next.insert(place + 1) }
        case .run(let crossesColons):
          if crossesColons || scalar != ":" { next.insert(place) }
        }
      }
      if next.isEmpty { return false }
      reached = closure(of: next)
    }
    return reached.contains(symbols.count)
  }

  /// Adds the places that can be reached without taking a scalar: those after runs.
  private func closure(of places: Set<Int>) -> Set<Int> {
    var result = places
    for place in places {
      var current = place
      while current < symbols.count, case .run = symbols[current] {
        current += 1
        result.insert(current)
      }
    }
    return result
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
