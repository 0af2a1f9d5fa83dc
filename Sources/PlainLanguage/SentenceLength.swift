/// How long the sentences of a text are, in words.
///
/// What stands between blanks is one word: a name, an ARN, a pattern, a number. A quotation is one
/// word, whatever it holds. Each name of a list counts. A sentence ends with a period, a semicolon
/// or a colon at the end of a word.
package struct SentenceLength {
  /// The most words that a sentence for reviewers has.
  package static let limit = 25

  /// The words of each sentence, in order.
  package private(set) var counts: [Int] = []

  /// Counts the words of each sentence of a text.
  package init(_ text: String) {
    let (blank, quote) = (UInt8(ascii: " "), UInt8(ascii: "`"))
    let ends = [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")]
    var words = 0
    var isQuoted = false
    var last = blank
    for byte in text.utf8 {
      if byte == quote { isQuoted.toggle() }
      if byte == blank, !isQuoted, last != blank {
        words += 1
        if ends.contains(last) {
          counts.append(words)
          words = 0
        }
      }
      last = byte
    }
    if last != blank { words += 1 }
    if words > 0 { counts.append(words) }
  }

  /// Whether no sentence is longer than the limit.
  package var isWithinLimit: Bool { (counts.max() ?? 0) <= Self.limit }
}
