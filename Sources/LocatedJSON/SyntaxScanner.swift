/// A slow, plain reader of the JSON grammar that finds the first error of a text and its position.
///
/// It runs only after the fast parser refused the text, and says nothing about the values.
struct SyntaxScanner {
  /// The bytes of the text.
  let source: [UInt8]

  /// The offset of the next byte, in bytes from 0.
  var offset = 0

  private var depth = 0

  /// The values and names that began so far.
  private var count = 0

  /// Creates a scanner at the start of a text.
  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The next byte, nil at the end.
  var byte: UInt8? {
    offset < source.count ? source[offset] : nil
  }

  /// Reads the whole text.
  ///
  /// - Throws: The first error.
  mutating func scan() throws(JSONSyntaxError) {
    guard !source.starts(with: [0xEF, 0xBB, 0xBF]) else { throw error(.byteOrderMark) }
    skipBlanks()
    guard byte != nil else { throw error(.emptySource, at: 0) }
    try scanValue()
    skipBlanks()
    if let byte { throw error(.trailingContent(byte)) }
  }

  /// Returns an error at the next byte.
  func error(_ reason: JSONSyntaxError.Reason) -> JSONSyntaxError {
    error(reason, at: offset)
  }

  /// Returns an error at an offset.
  func error(_ reason: JSONSyntaxError.Reason, at offset: Int) -> JSONSyntaxError {
    JSONSyntaxError(position: SourcePosition(of: offset, in: source), reason: reason)
  }

  /// Returns the error that the next byte, or the end, does not belong where it stands.
  func unexpected() -> JSONSyntaxError {
    if let byte { error(.unexpectedByte(byte)) } else { error(.unexpectedEnd) }
  }

  /// Moves over one byte that must be there.
  mutating func expect(_ wanted: UInt8) throws(JSONSyntaxError) {
    guard byte == wanted else { throw unexpected() }
    offset += 1
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
  }

  private mutating func scanValue() throws(JSONSyntaxError) {
    guard let byte else { throw unexpected() }
    try countToken()
    switch byte {
    case UInt8(ascii: "{"): try scanContainer(closing: UInt8(ascii: "}"), hasNames: true)
    case UInt8(ascii: "["): try scanContainer(closing: UInt8(ascii: "]"), hasNames: false)
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "t"): try scanWord("true")
    case UInt8(ascii: "f"): try scanWord("false")
    case UInt8(ascii: "n"): try scanWord("null")
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
    default: throw unexpected()
    }
  }

  private mutating func countToken() throws(JSONSyntaxError) {
    count += 1
    guard count <= JSONNode.valueLimit else {
      throw error(.valueLimitExceeded(limit: JSONNode.valueLimit))
    }
  }

  private mutating func scanContainer(
    closing: UInt8,
    hasNames: Bool,
  ) throws(JSONSyntaxError) {
    guard depth < JSONNode.depthLimit else {
      throw error(.depthLimitExceeded(limit: JSONNode.depthLimit))
    }
    depth += 1
    offset += 1
    skipBlanks()
    if byte != closing {
      try scanItem(hasName: hasNames)
      while byte == UInt8(ascii: ",") {
        offset += 1
        skipBlanks()
        try scanItem(hasName: hasNames)
      }
    }
    try expect(closing)
    depth -= 1
  }

  /// Reads an element, or a member with its name, and the blanks behind it.
  private mutating func scanItem(hasName: Bool) throws(JSONSyntaxError) {
    if hasName {
      guard byte == UInt8(ascii: "\"") else { throw unexpected() }
      try countToken()
      try scanString()
      skipBlanks()
      try expect(UInt8(ascii: ":"))
      skipBlanks()
    }
    try scanValue()
    skipBlanks()
  }

  private mutating func scanWord(_ word: StaticString) throws(JSONSyntaxError) {
    for byte in word.description.utf8 { try expect(byte) }
  }
}
