/// One line of Markdown, with all text in it made harmless.
///
/// GitHub turns much more than its syntax into something else: names behind `@`, numbers behind
/// `#`, hexadecimal words, web addresses, words between colons. It leaves alone what is code. So
/// every word that is more than letters and plain punctuation is shown as code.
struct MarkdownLine {
  private let pieces: [MarkdownTree.Inline]

  /// Takes the pieces of a line.
  init(_ pieces: [MarkdownTree.Inline]) {
    self.pieces = pieces
  }

  /// The line in Markdown.
  var text: String {
    pieces.map { piece in
      switch piece {
      case .words(let words): Self.written(words, as: Self.code)
      case .code(let text): Self.code(Untrusted(text).visible)
      case .strong(let words): "**\(Self.written(words, as: Self.code))**"
      }
    }.joined(separator: " ")
  }

  /// The line in HTML, where Markdown means nothing.
  var html: String {
    pieces.map { piece in
      switch piece {
      case .words(let words), .strong(let words): Self.written(words, as: Self.htmlCode)
      case .code(let text): Self.htmlCode(Untrusted(text).visible)
      }
    }.joined(separator: " ")
  }

  /// Writes words one by one; quotations that are whole words lose their quotes and become code.
  private static func written(_ words: String, as code: (String) -> String) -> String {
    Untrusted(words).visible.split(separator: " ").enumerated().map { place, word in
      written(word, isFirst: place == 0, as: code)
    }.joined(separator: " ")
  }

  private static func written(
    _ word: Substring,
    isFirst: Bool,
    as code: (String) -> String,
  ) -> String {
    let start = word.firstIndex { $0 != "(" } ?? word.endIndex
    var end = word.endIndex
    while end > start, ",.;:)".contains(word[word.index(before: end)]) {
      end = word.index(before: end)
    }
    let core = word[start..<end]
    // A word of punctuation alone may begin a list or a line: it is shown as code whole.
    if core.isEmpty { return code(String(word)) }
    let isQuoted = core.count > 2 && core.hasPrefix("`") && core.hasSuffix("`")
    let text = isQuoted ? String(core.dropFirst().dropLast()) : String(core)
    let isNumbering = isFirst && core.allSatisfy(\.isNumber) && end < word.endIndex
    let isSafe = isPlain(core) && !isNumbering
    return word[..<start] + (isSafe ? text : code(text)) + word[end...]
  }

  /// Whether a word means nothing but itself, wherever it stands.
  private static func isPlain(_ word: Substring) -> Bool {
    let hasDigit = word.contains(where: \.isNumber)
    let isName = word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
    if !hasDigit { return isName && word.first != "-" && !isHexadecimal(word) || isSign(word) }
    return word.utf8.count < 7 && word.allSatisfy(\.isWholeNumber)
  }

  /// Whether a word may be the short name of a commit.
  private static func isHexadecimal(_ word: Substring) -> Bool {
    word.utf8.count >= 7 && word.allSatisfy(\.isHexDigit)
  }

  /// Whether a word is one of the tool's own signs.
  private static func isSign(_ word: Substring) -> Bool {
    ["▲", "▼", "◆", "·"].contains(String(word))
  }

  /// A code span whose fence is longer than any row of backquotes inside.
  private static func code(_ text: String) -> String {
    let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let isPadded = text.hasPrefix("`") || text.hasSuffix("`") || text.allSatisfy { $0 == " " }
    let padding = isPadded ? " " : ""
    return fence + padding + text + padding + fence
  }

  private static func htmlCode(_ text: String) -> String {
    "<code>\(escaped(text))</code>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
