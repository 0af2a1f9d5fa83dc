/// A text that equals another only when both have the same scalars.
///
/// `String` also equates other compositions of a character, which AWS does not.
struct ExactText: Hashable, Sendable {
  /// The text.
  let text: String

  /// Wraps a text.
  init(_ text: String) {
    self.text = text
  }

  /// Returns whether two texts have the same scalars.
  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Feeds the bytes of the text.
  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension String {
  /// The text in ASCII alone, different for any two texts that differ in a scalar.
  var asciiIdentity: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return unicodeScalars.map { $0.isASCII ? String($0) : "\u{1}\($0.value)\u{2}" }.joined()
  }
}
