/// Lines of text in the making: wraps, aligns, paints and makes untrusted text harmless.
struct TextCanvas {
  /// How the text is to look.
  let style: TextStyle

  /// The lines so far, each ended by a line break.
  private(set) var text = ""

  /// Begins without lines.
  init(style: TextStyle) {
    self.style = style
  }

  /// Ends a paragraph; nothing at the start and after another empty line.
  mutating func skipLine() {
    guard !text.isEmpty, !text.hasSuffix("\n\n") else { return }
    text += "\n"
  }

  /// Writes words, wrapped between words and never inside one; later lines hang below the first.
  ///
  /// A place stands at the right end of the last line, or of a line of its own.
  mutating func write(
    _ words: String,
    label: String = "",
    indent: Int = 2,
    hang: Int? = nil,
    paint: Paint = .plain,
    labelPaint: Paint = .plain,
    place: String = "",
  ) {
    let label = clean(label)
    let hang = hang ?? label.count
    let width = max(20, style.width - indent - hang)
    let blank = String(repeating: " ", count: hang)
    let margin = String(repeating: " ", count: indent)
    var lines = Self.wrap(clean(words), width: width)
    if !place.isEmpty, let last = lines.last, last.count + 2 + place.count > width {
      lines.append("")
    }
    for (index, line) in lines.enumerated() {
      let lead = index == 0 ? painted(label, labelPaint) + blank.dropFirst(label.count) : blank
      let isLast = index == lines.count - 1 && !place.isEmpty
      let filling = isLast ? max(0, width - line.count - place.count) : 0
      let end = String(repeating: " ", count: filling) + (isLast ? painted(place, .quiet) : "")
      text += Self.trimmed(margin + lead + painted(line, paint) + end) + "\n"
    }
  }

  /// Writes words at the left and others at the right end of one line, or of two where one is short.
  mutating func write(
    _ left: String,
    right: String,
    indent: Int,
    paint: Paint,
    rightPaint: Paint,
  ) {
    let (left, right) = (clean(left), clean(right))
    let margin = String(repeating: " ", count: indent)
    let gap = style.width - indent - left.count - right.count
    text += margin + painted(left, paint)
    text += gap >= 2 ? String(repeating: " ", count: gap) : "\n"
    let blank = gap >= 2 ? 0 : max(indent, style.width - right.count)
    text += String(repeating: " ", count: blank) + painted(right, rightPaint) + "\n"
  }

  /// The longest text without a blank that is shown whole, in bytes: longer than any name in AWS.
  private static let longestWord = 4096

  /// The words with everything harmful spelt out, and with the middle of endless ones left out.
  func clean(_ words: String) -> String {
    let words = words.utf8.count > Self.longestWord ? Self.shortened(words) : words
    return style.unicode ? Untrusted(words).visible : Untrusted(words).visibleASCII
  }

  private static func shortened(_ words: String) -> String {
    words.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.utf8.count > longestWord else { return String(word) }
      let start = Substring(word.unicodeScalars.prefix(200))
      let end = Substring(word.unicodeScalars.suffix(200))
      return "\(start)[... \(word.utf8.count) bytes in all ...]\(end)"
    }.joined(separator: " ")
  }

  /// The words between the terminal's sequences for a paint.
  func painted(_ words: String, _ paint: Paint) -> String {
    guard style.color, !words.isEmpty, let attributes = paint.attributes else { return words }
    return "\u{1B}[\(attributes)m\(words)\u{1B}[0m"
  }

  /// Breaks words into lines; a word longer than the width has a line of its own.
  ///
  /// A sign stays with the word that follows it.
  static func wrap(_ words: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var sign = ""
    for part in words.split(separator: " ", omittingEmptySubsequences: false) {
      if part == "+" || part == "-" {
        sign = part + " "
        continue
      }
      let word = sign + part
      sign = ""
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    line += sign
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
