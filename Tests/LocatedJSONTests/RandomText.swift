/// Writes random JSON: every kind of value, escape and blank, names unique in their object.
struct RandomText {
  var random: RandomSource

  init(seed: UInt64) {
    random = RandomSource(seed: seed)
  }

  /// Writes a value with at most that many levels below it.
  mutating func value(levels: Int) -> String {
    let kind = Int.random(in: 0..<(levels > 0 ? 7 : 5), using: &random)
    let text =
      switch kind {
      case 0: "null"
      case 1: Bool.random(using: &random) ? "true" : "false"
      case 2: number()
      case 3, 4: string()
      case 5: array(levels: levels)
      default: object(levels: levels)
      }
    return blanks() + text + blanks()
  }

  private mutating func blanks() -> String {
    pick(["", "", "", " ", "\n", "\t", "\r\n", "   "])
  }

  private mutating func number() -> String {
    pick(["-", ""]) + pick(["0", "7", "42", "1099511627776"]) + pick(["", ".0", ".125", ".007"])
      + pick(["", "e3", "E+2", "e-4"])
  }

  private mutating func string() -> String {
    let pieces = [
      "a", "Statement", "s3:*", "\\\"", "\\\\", "\\/", "\\n", "\\u0041", "\\u00e9", "é", "日",
      "😀", "\\ud83d\\ude00", "\\u0000", "{", "]", ":", ",", " ", "arn:aws:s3:::bucket/*",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &random) { text += pick(pieces) }
    return "\"" + text + "\""
  }

  private mutating func array(levels: Int) -> String {
    var items: [String] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) { items.append(value(levels: levels - 1)) }
    return "[" + (items.isEmpty ? blanks() : items.joined(separator: ",")) + "]"
  }

  private mutating func object(levels: Int) -> String {
    var items: [String] = []
    for index in 0..<Int.random(in: 0...4, using: &random) {
      let name = "\"\(index)" + string().dropFirst()
      items.append(blanks() + name + blanks() + ":" + value(levels: levels - 1))
    }
    return "{" + (items.isEmpty ? blanks() : items.joined(separator: ",")) + "}"
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
