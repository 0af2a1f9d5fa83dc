/// Text taken out of its encoding, each byte with the offset where it began in the outermost source.
///
/// All of it stands on one line there, because no JSON string runs over a line's end.
struct MappedText {
  private let bytes: ArraySlice<UInt8>

  /// The offset in the outermost source of each byte, and of the end; indexed like `bytes`.
  private let origins: [UInt32]

  private let anchor: SourcePosition

  private init(bytes: ArraySlice<UInt8>, origins: [UInt32], anchor: SourcePosition) {
    self.bytes = bytes
    self.origins = origins
    self.anchor = anchor
  }

  /// Takes a part of the outermost source as it stands.
  init(_ span: SourceSpan, of source: [UInt8]) {
    precondition(span.end.offset <= source.count, "the span is not of this source")
    let bytes = Array(source[Int(span.start.offset)..<Int(span.end.offset)])
    let origins = Array(span.start.offset...span.end.offset)
    self.init(bytes: bytes[...], origins: origins, anchor: span.start)
  }

  /// The first byte that is no blank.
  var firstByte: UInt8? {
    bytes.first(where: isInk)
  }

  /// Whether an object, an array or percent-encoded text begins here.
  var beginsDocument: Bool {
    firstByte == UInt8(ascii: "{") || firstByte == UInt8(ascii: "[")
      || firstByte == UInt8(ascii: "%")
  }

  /// The text between its first and its last byte that are no blanks, when both are quotes.
  var betweenQuotes: MappedText? {
    let quote = UInt8(ascii: "\"")
    guard let first = bytes.firstIndex(where: isInk), let last = bytes.lastIndex(where: isInk),
      first < last, bytes[first] == quote, bytes[last] == quote
    else { return nil }
    return MappedText(bytes: bytes[(first + 1)..<last], origins: origins, anchor: anchor)
  }

  private func isInk(_ byte: UInt8) -> Bool {
    byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  /// The bytes as an array of their own.
  var array: [UInt8] {
    Array(bytes)
  }

  /// Finds where a byte, counted from the text's first, began in the outermost source.
  func position(of index: Int) -> SourcePosition {
    let origin = origins[bytes.startIndex + index]
    return SourcePosition(
      offset: origin,
      line: anchor.line,
      column: anchor.column + (origin - anchor.offset),
    )
  }

  /// Moves an error about this text to the outermost source.
  func relocate(_ error: JSONSyntaxError) -> JSONSyntaxError {
    let index = min(Int(error.position.offset), bytes.count)
    return JSONSyntaxError(position: position(of: index), reason: error.reason)
  }

  /// Resolves `%XX`; a plus sign stays one.
  ///
  /// - Throws: `invalidPercentEscape` at a percent sign without two hexadecimal digits.
  func percentDecoded() throws(JSONSyntaxError) -> MappedText {
    var decoded: [UInt8] = []
    var decodedOrigins: [UInt32] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      decodedOrigins.append(origins[index])
      guard bytes[index] == UInt8(ascii: "%") else {
        decoded.append(bytes[index])
        index += 1
        continue
      }
      decoded.append(try percentEscape(at: index))
      index += 3
    }
    decodedOrigins.append(origins[bytes.endIndex])
    return MappedText(bytes: decoded[...], origins: decodedOrigins, anchor: anchor)
  }

  private func percentEscape(at index: Int) throws(JSONSyntaxError) -> UInt8 {
    let digits = bytes[(index + 1)...].prefix(2).compactMap(\.hexadecimalValue)
    guard digits.count == 2 else {
      throw JSONSyntaxError(
        position: position(of: index - bytes.startIndex),
        reason: .invalidPercentEscape,
      )
    }
    return digits[0] << 4 | digits[1]
  }

  /// Resolves the escapes of a JSON string whose quotes are taken off.
  ///
  /// - Throws: The first error that keeps the text from standing between quotes.
  func unescaped() throws(JSONSyntaxError) -> MappedText {
    let quote = [UInt8(ascii: "\"")]
    let text: String?
    do {
      text = try JSONNode.parse(quote + bytes + quote).text
    } catch {
      let index = max(Int(error.position.offset) - 1, 0)
      throw JSONSyntaxError(position: position(of: min(index, bytes.count)), reason: error.reason)
    }
    guard let text else { preconditionFailure("text between quotes is a string") }
    let decoded = Array(text.utf8)
    return MappedText(bytes: decoded[...], origins: origins(ofUnescaped: decoded), anchor: anchor)
  }

  /// Walks the escaped and the resolved bytes side by side.
  private func origins(ofUnescaped decoded: [UInt8]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(decoded.count + 1)
    var index = bytes.startIndex
    while result.count < decoded.count {
      let lead = decoded[result.count]
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(origins[index])
        index += 1
        continue
      }
      let isUnicode = bytes[index + 1] == UInt8(ascii: "u")
      let length = isUnicode ? max((~lead).leadingZeroBitCount, 1) : 1
      for _ in 0..<length { result.append(origins[index]) }
      index += isUnicode ? (length == 4 ? 12 : 6) : 2
    }
    result.append(origins[bytes.endIndex])
    return result
  }
}
