extension JSONNode {
  /// The most bytes that a source may have: 16 MiB.
  package static let sizeLimit = 16 * 1024 * 1024

  /// The most arrays and objects that may stand inside each other.
  package static let depthLimit = 256

  /// The most values and member names together that a source may hold.
  ///
  /// The tree of so many takes some 100 MB.
  package static let valueLimit = 1_500_000

  /// Parses one complete JSON text.
  ///
  /// Repeated names are kept, numbers keep their source text and strings may hold U+0000.
  ///
  /// - Parameter source: The bytes of the text, UTF-8 without a byte order mark.
  /// - Returns: The value of the text with its spans in it.
  /// - Throws: The first syntax error, or that the source exceeds 16 MiB, 256 levels or one and a
  ///   half million values and names.
  public static func parse(_ source: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
    guard source.count <= sizeLimit else {
      throw JSONSyntaxError(
        position: SourcePosition(of: sizeLimit, in: source),
        reason: .sizeLimitExceeded(actual: source.count, limit: sizeLimit),
      )
    }
    guard
      let tree = TokenTree(
        of: source,
        depthLimit: UInt32(depthLimit),
        tokenLimit: UInt32(valueLimit),
      )
    else {
      try scan(source)
      throw JSONSyntaxError(
        position: SourcePosition(of: 0, in: source),
        reason: .unreadable,
      )
    }
    return tree.root(in: source)
  }

  /// Reads a text with the slow reader alone, which keeps no values; both readers must agree.
  ///
  /// - Throws: The first syntax error.
  package static func scan(_ source: [UInt8]) throws(JSONSyntaxError) {
    var scanner = SyntaxScanner(source)
    try scanner.scan()
  }
}
