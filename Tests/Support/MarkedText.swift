/// A text with marked places, so that a test can name a position by looking at the input.
///
/// ```swift
/// let input = MarkedText(#"{"Effect": 1️⃣"Alow"2️⃣}"#)
/// input.text  // without the markers
/// input["1️⃣"]  // where `"Alow"` begins
/// ```
package struct MarkedText: Sendable {
  /// A place in a text.
  package struct Position: Hashable, Sendable {
    /// The distance from the start, in bytes of UTF-8.
    package let offset: Int
    /// The line, from 1.
    package let line: Int
    /// The column, in bytes of UTF-8 from 1.
    package let column: Int
  }

  /// The text without its markers.
  package let text: String

  /// The place of each marker.
  package let positions: [Character: Position]

  /// Takes the markers 0️⃣ to 9️⃣ out of a text.
  package init(_ marked: String) {
    var text = ""
    var positions: [Character: Position] = [:]
    var (offset, line, column) = (0, 1, 1)
    for character in marked {
      if Self.isMarker(character) {
        precondition(positions[character] == nil, "the marker \(character) stands twice")
        positions[character] = Position(offset: offset, line: line, column: column)
        continue
      }
      text.append(character)
      let length = character.utf8.count
      offset += length
      (line, column) = character.isNewline ? (line + 1, 1) : (line, column + length)
    }
    self.text = text
    self.positions = positions
  }

  /// The place of a marker, which must stand in the text.
  package subscript(marker: Character) -> Position {
    guard let position = positions[marker] else {
      preconditionFailure("the text has no marker \(marker)")
    }
    return position
  }

  /// Whether a character is a digit on a key cap.
  private static func isMarker(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count == 3 && scalars.last?.value == 0x20e3
      && scalars.first.map { ("0"..."9").contains($0) } == true
  }
}
