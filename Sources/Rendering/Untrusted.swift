/// Text that someone else wrote, made harmless for a terminal.
///
/// Controls, escape sequences, line breaks, invisible characters and characters that turn the
/// writing direction are shown as what they are, such as `\u{1B}`.
///
/// ```swift
/// Untrusted("a\u{1B}[31mb").visible  // a\u{1B}[31mb, in plain letters
/// ```
package struct Untrusted: Hashable, Sendable {
  /// The text as it came.
  private let text: String

  /// Takes a text that may hold anything.
  package init(_ text: String) {
    self.text = text
  }

  /// The text with everything harmful spelt out; other characters stay as they are.
  package var visible: String {
    String(String.UnicodeScalarView(text.unicodeScalars.flatMap(Self.visible)))
  }

  /// The text in ASCII: other characters are spelt out too.
  package var visibleASCII: String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { $0.isASCII ? Self.visible($0) : Self.spelling($0) }
      )
    )
  }

  /// Whether a character can change how others look, or cannot be seen.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator:
      false
    @unknown default: true
    }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    isHarmful(scalar) ? spelling(scalar) : [scalar]
  }

  private static func spelling(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    Array("\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
  }
}
