extension FactFile {
  /// Returns a string by its number.
  func string(_ number: Int) -> String {
    String(decoding: StringCursor(self, at: number).text, as: UTF8.self)
  }

  /// Finds the strings that equal a text in small letters, whatever the case of their own.
  ///
  /// - Complexity: Logarithmic in the number of strings.
  func strings(equalTo text: [UInt8]) -> Range<Int> {
    let first = firstString { Self.compare($0, text) >= 0 }
    guard first < stringCount else { return first..<first }
    var cursor = StringCursor(self, at: first)
    while Self.compare(cursor.text, text) == 0 {
      guard cursor.number + 1 < stringCount else { return first..<stringCount }
      cursor.advance()
    }
    return first..<cursor.number
  }

  /// Finds the strings that begin with a text in small letters, whatever the case of their own.
  ///
  /// - Complexity: Logarithmic in the number of strings.
  func strings(beginningWith prefix: [UInt8]) -> Range<Int> {
    let first = firstString { Self.compare($0, prefix) >= 0 }
    return first..<firstString { Self.compare($0.prefix(prefix.count), prefix) > 0 }
  }

  /// Finds the first string, in order, that has come to a point.
  private func firstString(where hasCome: ([UInt8]) -> Bool) -> Int {
    var cursor = StringCursor(self, at: 0)
    let block = firstRecord(in: 0..<count(.blockStarts)) {
      cursor.move(to: $0 * StringCursor.blockSize)
      return hasCome(cursor.text)
    }
    guard block > 0 else { return 0 }
    let end = min(block * StringCursor.blockSize, stringCount)
    cursor.move(to: (block - 1) * StringCursor.blockSize)
    while !hasCome(cursor.text) {
      guard cursor.number + 1 < end else { return end }
      cursor.advance()
    }
    return cursor.number
  }

  /// Compares a text with one in small letters, whatever its case: negative, zero or positive.
  static func compare(_ text: some Collection<UInt8>, _ folded: [UInt8]) -> Int {
    for (left, right) in zip(text, folded) where left.folded != right {
      return left.folded < right ? -1 : 1
    }
    return text.count - folded.count
  }

  /// Returns where a block of strings begins, in bytes from the beginning of the section.
  func blockStart(_ block: Int) -> Int {
    number(0, of: block, in: .blockStarts) | number(1, of: block, in: .blockStarts) << 16
  }

  /// Returns the text that an abbreviation stands for.
  func abbreviation(_ number: Int) -> ArraySlice<UInt8> {
    let range = list(number, in: .abbreviationStarts)
    let start = offset(.abbreviationText)
    return bytes[(start + range.lowerBound)..<(start + range.upperBound)]
  }
}
