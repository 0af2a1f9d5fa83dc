/// A text whose markers `«` and `»` stand around the part that a test expects.
struct MarkedText {
  let source: [UInt8]

  /// The text between the markers.
  let marked: String

  /// Offsets in bytes from 0, without the markers.
  let range: Range<UInt32>

  /// The line and column at which the marked part begins, from 1.
  let start: (line: UInt32, column: UInt32)

  init(_ text: String) {
    let before = text.prefix { $0 != "«" }
    let marked = text[before.endIndex...].dropFirst().prefix { $0 != "»" }
    let after = text[marked.endIndex...].dropFirst()
    source = Array(before.utf8) + marked.utf8 + after.utf8
    self.marked = String(marked)
    range = UInt32(before.utf8.count)..<UInt32(before.utf8.count + marked.utf8.count)
    let lines = before.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    start = (UInt32(lines.count), UInt32(lines[lines.count - 1].count + 1))
  }
}
