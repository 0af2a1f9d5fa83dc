extension GlobShape {
  /// The shape of an action or its pattern; letters fold.
  init(action: String) {
    tokens = action.utf8.map { byte in
      switch byte {
      case Self.star: .run
      case Self.question: .any
      case 0x41...0x5A: .byte(byte + 0x20)
      default: .byte(byte)
      }
    }
  }

  /// The shape of a resource as a policy writes it; a variable stands for any text.
  ///
  /// Wildcards of the first five fields of an ARN stay in their field.
  init(resource: String) {
    let fields = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard fields.count == 6 else {
      tokens = Self.tokens(resource.utf8[...], without: nil)
      return
    }
    let shapes = fields.enumerated().map { index, field in
      Self.tokens(field.utf8[...], without: index < 5 ? Self.colon : nil)
    }
    tokens = Array(shapes.joined(separator: [.byte(Self.colon)]))
  }

  /// The shape of the ARNs of a resource type, in which `${…}` stands for a name.
  ///
  /// - Parameters:
  ///   - pattern: The form of the ARNs.
  ///   - separator: The byte that begins the rest of a longer form of the service: no name holds it,
  ///     as a bucket's holds no `/`.
  init(arnPattern pattern: String, separator: UInt8?) {
    let fields = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let shapes = fields.enumerated().map { index, field in
      Self.tokens(
        field.utf8[...],
        without: index < 5 && fields.count == 6 ? Self.colon : separator,
      )
    }
    tokens = Array(shapes.joined(separator: [.byte(Self.colon)]))
  }

  private static func tokens(_ text: Substring.UTF8View, without excluded: UInt8?) -> [Token] {
    let run = excluded.map(Token.runWithout) ?? .run
    var tokens: [Token] = []
    var rest = text
    while let byte = rest.popFirst() {
      switch byte {
      case dollar where rest.first == brace:
        rest = rest.firstIndex(of: closingBrace).map { rest[rest.index(after: $0)...] } ?? rest
        tokens.append(run)
      case star: tokens.append(run)
      case question: tokens.append(.any)
      default: tokens.append(.byte(byte))
      }
    }
    return tokens
  }

  private static let star = UInt8(ascii: "*")
  private static let question = UInt8(ascii: "?")
  private static let colon = UInt8(ascii: ":")
  private static let dollar = UInt8(ascii: "$")
  private static let brace = UInt8(ascii: "{")
  private static let closingBrace = UInt8(ascii: "}")
}
