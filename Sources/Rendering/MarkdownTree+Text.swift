extension MarkdownTree {
  /// The block as text, ending in a line break.
  var document: String {
    switch self {
    case .heading(let level, let line):
      String(repeating: "#", count: level) + " \(MarkdownLine(line).text)\n"
    case .paragraph(let line): MarkdownLine(line).text + "\n"
    case .list(let items): items.map { Self.text($0, indentation: 0) }.joined()
    case .details(let summary, let blocks):
      "<details><summary>\(MarkdownLine(summary).html)</summary>\n\n"
        + Self.document(blocks) + "\n</details>\n"
    }
  }

  /// Blocks as text, an empty line between them.
  static func document(_ blocks: [MarkdownTree]) -> String {
    blocks.map(\.document).joined(separator: "\n")
  }

  private static func text(_ item: Item, indentation: Int) -> String {
    let margin = String(repeating: " ", count: indentation)
    return "\(margin)- \(MarkdownLine(item.line).text)\n"
      + item.below.map { text($0, indentation: indentation + 2) }.joined()
  }
}
