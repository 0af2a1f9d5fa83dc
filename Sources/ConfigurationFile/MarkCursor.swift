import LocatedJSON

/// The way from the parser's marks, which count characters, to places in bytes.
struct MarkCursor {
  private let source: [UInt8]
  private var characters = 0
  private var offset = 0
  private var line: UInt32 = 1
  private var lineStart = 0

  /// Begins at the start of a source.
  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Returns the place of a character by its number from 0.
  ///
  /// - Complexity: The distance from the place that was asked for last, when it lies before.
  mutating func position(ofCharacter number: Int) -> SourcePosition {
    if number < characters { self = MarkCursor(source) }
    while characters < number, offset < source.count { step() }
    return SourcePosition(
      offset: UInt32(offset),
      line: line,
      column: UInt32(offset - lineStart + 1),
    )
  }

  private mutating func step() {
    if source[offset] == UInt8(ascii: "\n") {
      line += 1
      lineStart = offset + 1
    }
    offset += 1
    while offset < source.count, source[offset] & 0xC0 == 0x80 { offset += 1 }
    characters += 1
  }
}
