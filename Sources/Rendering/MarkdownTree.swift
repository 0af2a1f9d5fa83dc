/// A block of Markdown to be written; the serializer makes all text harmless by construction.
///
/// ```swift
/// MarkdownTree.paragraph([.words("ask @ops about *")]).document  // ask `@ops` about `*`
/// ```
indirect enum MarkdownTree {
  /// A heading of a level from 1.
  case heading(Int, [Inline])
  /// A paragraph.
  case paragraph([Inline])
  /// A list without numbers; each item is a line with a list below it.
  case list([Item])
  /// Blocks that the reader unfolds.
  case details(summary: [Inline], [MarkdownTree])

  /// A piece of a line.
  enum Inline {
    /// Words; whatever is not plain in them is shown as code.
    case words(String)
    /// A text that is shown as code whole.
    case code(String)
    /// Words in bold type.
    case strong(String)
  }

  /// An item of a list.
  struct Item {
    /// The item's line.
    let line: [Inline]
    /// The items below it.
    var below: [Item] = []
  }
}
