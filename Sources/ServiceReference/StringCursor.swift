/// A place among the strings of a file, with the text of the string there.
struct StringCursor {
  /// How many strings begin anew together; the first of a block shares nothing with the one before.
  static let blockSize = 16

  /// The number of the string.
  private(set) var number: Int

  /// The ASCII bytes of the string.
  private(set) var text: [UInt8] = []

  private let file: FactFile

  /// The offset in the file of the byte after the string's end.
  private(set) var end: Int

  /// Stands at a string of a file.
  init(_ file: FactFile, at number: Int) {
    self.file = file
    self.number = number
    end = 0
    text.reserveCapacity(64)
    move(to: number)
  }

  /// Moves to any string.
  mutating func move(to target: Int) {
    let block = target / Self.blockSize
    number = block * Self.blockSize
    end = file.offset(.text) + file.blockStart(block)
    text.removeAll(keepingCapacity: true)
    readRest()
    while number < target { advance() }
  }

  /// Moves to the next string, which must exist.
  mutating func advance() {
    number += 1
    var shared = 0
    if number % Self.blockSize != 0 {
      shared = Int(file.bytes[end])
      end += 1
    }
    text.removeLast(text.count - shared)
    readRest()
  }

  /// Moves to a string that is not before this one.
  mutating func advance(to target: Int) {
    guard target / Self.blockSize == number / Self.blockSize else {
      move(to: target)
      return
    }
    while number < target { advance() }
  }

  /// Takes the bytes of the file up to the next zero, abbreviations written out.
  private mutating func readRest() {
    while true {
      let byte = file.bytes[end]
      end += 1
      switch byte {
      case 0: return
      case ..<0x80: text.append(byte)
      default: text += file.abbreviation(Int(byte) - 0x80)
      }
    }
  }
}
