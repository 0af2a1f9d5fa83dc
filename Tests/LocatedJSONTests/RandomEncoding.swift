/// Puts a text into a JSON string by random encodings, of those that a file may come with.
struct RandomEncoding {
  var random: RandomSource

  /// Writes a JSON string that holds the text, percent-encoded or encoded twice by chance.
  mutating func string(holding text: String) -> String {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: quoted(percentEncoded(text))
    case 1: quoted(percentEncoded(percentEncoded(text)))
    case 2: quoted(quoted(text))
    default: quoted(text)
    }
  }

  /// Writes a text between quotes, each character as itself or as an escape.
  mutating func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar == "\"" || scalar == "\\" || scalar.value < 0x20
      if mustEscape && scalar.value >= 0x20 && Bool.random(using: &random) {
        result += "\\" + String(scalar)
      } else if mustEscape || Int.random(in: 0..<8, using: &random) == 0 {
        for unit in String(scalar).utf16 { result += unicodeEscape(unit) }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private mutating func percentEncoded(_ text: String) -> String {
    var result = ""
    for (index, byte) in text.utf8.enumerated() {
      let isPlain = byte < 0x80 && byte > 0x20 && byte != UInt8(ascii: "%") && index > 0
      if isPlain && Bool.random(using: &random) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + hexadecimal(UInt16(byte), digits: 2)
      }
    }
    return result
  }

  private func unicodeEscape(_ unit: UInt16) -> String {
    "\\u" + hexadecimal(unit, digits: 4)
  }

  private func hexadecimal(_ value: UInt16, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: digits - text.count) + text
  }
}
