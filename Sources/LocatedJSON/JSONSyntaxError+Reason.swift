extension JSONSyntaxError {
  /// What is wrong at the position of a syntax error.
  public enum Reason: Hashable, Sendable {
    /// The source holds nothing but blanks.
    case emptySource

    /// The source begins with a UTF-8 byte order mark, which JSON does not allow.
    case byteOrderMark

    /// The source ends inside the value; the position is its end.
    case unexpectedEnd

    /// A byte stands where the grammar allows none like it.
    case unexpectedByte(UInt8)

    /// A byte other than a blank follows the complete value.
    case trailingContent(UInt8)

    /// A number does not follow the grammar from this byte on.
    case invalidNumber(UInt8)

    /// A backslash in a string is followed by this byte, which makes no escape.
    case invalidEscape(UInt8)

    /// An escape names this half of a surrogate pair alone; the position is its backslash.
    case unpairedSurrogate(UInt16)

    /// A control character (below U+0020) stands unescaped in a string.
    case controlCharacterInString(UInt8)

    /// This byte begins a sequence that is not UTF-8.
    case invalidUTF8(UInt8)

    /// A percent sign in percent-encoded text is not followed by two hexadecimal digits.
    case invalidPercentEscape

    /// A bracket opens more levels than the limit.
    case depthLimitExceeded(limit: Int)

    /// A value or name is one more than the limit.
    case valueLimitExceeded(limit: Int)

    /// The source has more bytes than the limit; the position is the first one past it.
    case sizeLimitExceeded(actual: Int, limit: Int)

    /// The parser could not read a text in which no single byte is to blame, as when memory is short.
    case unreadable
  }
}
