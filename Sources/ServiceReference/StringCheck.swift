/// The check that the strings of a file can be read one after the other and are in order.
struct StringCheck {
  private let file: FactFile

  init(_ file: FactFile) {
    self.file = file
  }

  /// Runs the check.
  ///
  /// - Throws: The first place where the strings break off, are no printable ASCII or out of order.
  func run() throws(ServiceReferenceError) {
    try checkAbbreviations()
    try checkEnds()
    try checkOrder()
  }

  private func checkAbbreviations() throws(ServiceReferenceError) {
    try file.checkStarts(.abbreviationStarts, of: .abbreviationText)
    let start = file.offset(.abbreviationText)
    for record in 0..<file.count(.abbreviationText)
    where !isPrintable(file.bytes[start + record]) {
      throw .damaged(.abbreviationText, record: record)
    }
  }

  /// Walks over the bytes alone: every string ends, and blocks begin where they are said to.
  private func checkEnds() throws(ServiceReferenceError) {
    let size = StringCursor.blockSize
    guard file.stringCount > 0, file.count(.blockStarts) == (file.stringCount + size - 1) / size
    else { throw .damaged(.blockStarts, record: file.count(.blockStarts)) }
    let start = file.offset(.text)
    let text = file.bytes[start..<(start + file.count(.text))]
    var position = text.startIndex
    for number in 0..<file.stringCount {
      if number % size != 0 {
        position += 1
      } else if position - start != file.blockStart(number / size) {
        throw .damaged(.blockStarts, record: number / size)
      }
      try skipRest(in: text, from: &position, number)
    }
    guard position == text.endIndex else {
      throw .damaged(.text, record: position - start)
    }
  }

  private func skipRest(
    in text: ArraySlice<UInt8>,
    from position: inout Int,
    _ number: Int
  ) throws(ServiceReferenceError) {
    let abbreviations = file.count(.abbreviationStarts) - 1
    while position < text.endIndex, text[position] != 0 {
      let byte = text[position]
      guard isPrintable(byte) || (byte >= 0x80 && Int(byte) - 0x80 < abbreviations) else {
        throw .damaged(.text, record: position - text.startIndex)
      }
      position += 1
    }
    guard position < text.endIndex else {
      throw .damaged(.text, record: text.count)
    }
    position += 1
  }

  /// Reads each string: it shares no more than the one before it has, and comes after that.
  private func checkOrder() throws(ServiceReferenceError) {
    var cursor = StringCursor(file, at: 0)
    for number in 1..<file.stringCount {
      let before = cursor.text
      let isFirst = number % StringCursor.blockSize == 0
      guard isFirst || Int(file.bytes[cursor.end]) <= before.count else {
        throw .damaged(.text, record: number)
      }
      cursor.advance()
      guard precedes(before, cursor.text) else { throw .damaged(.text, record: number) }
    }
  }

  /// Returns whether a text comes before another: in small letters, and then as they are.
  private func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let order = FactFile.compare(left, right.map(\.folded))
    return order < 0 || order == 0 && left.lexicographicallyPrecedes(right)
  }

  private func isPrintable(_ byte: UInt8) -> Bool { 0x20...0x7E ~= byte }
}
