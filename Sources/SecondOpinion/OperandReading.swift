/// Reads operands of conditions into terms, apart from how the comparison reads them.
enum OperandReading {
  /// Returns an integer or decimal as a real constant, nil when the text is none.
  static func number(_ text: String) -> SolverTerm? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let whole = parts[0].drop { $0 == "0" }
    let value = "\(whole.isEmpty ? "0" : whole).\(parts.count == 2 ? parts[1] : "0")"
    return SolverTerm(text.hasPrefix("-") ? "(- \(value))" : value)
  }

  /// Returns an instant as seconds since 1970, UTC; nil when the text is none.
  ///
  /// A bare integer is seconds. Source: IAM User Guide, "Condition operators": the W3C profile of
  /// ISO 8601.
  static func instant(_ text: String) -> SolverTerm? {
    if let seconds = Int64(text), !text.hasPrefix("+") { return number("\(seconds)") }
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let day = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    guard day.count == 3 || halves.count == 1, let days = days(day) else { return nil }
    guard halves.count == 2 else { return number("\(days * 86400)") }
    guard let (clock, offset) = zone(halves[1]) else { return nil }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(parts[0], 0...23),
      let minute = number(parts[1], 0...59)
    else { return nil }
    let second = parts.count == 3 ? parts[2].split(separator: ".", maxSplits: 1) : ["00"]
    guard let whole = second.first.flatMap({ number($0, 0...59) }) else { return nil }
    let total = days * 86400 + hour * 3600 + minute * 60 + whole - offset
    guard second.count == 2, let base = number("\(total)") else { return number("\(total)") }
    return number("0.\(second[1])").map { .apply("+", base, $0) }
  }

  private static func days(_ parts: [Substring]) -> Int? {
    guard parts[0].count == 4, let year = number(parts[0], 0...9999), parts.count <= 3 else {
      return nil
    }
    let month = parts.count > 1 ? number(parts[1], 1...12) : 1
    let day = parts.count > 2 ? number(parts[2], 1...31) : 1
    guard let month, let day else { return nil }
    let lengths = [31, year.isMultiple(of: 4) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let isShort = year.isMultiple(of: 100) && !year.isMultiple(of: 400) && month == 2
    guard day <= lengths[month - 1] - (isShort && year.isMultiple(of: 4) ? 1 : 0) else {
      return nil
    }
    // Years that begin in March put the leap day at the end.
    let shifted = month > 2 ? year : year - 1
    let fromMarch = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    let leaps = floorDivide(shifted, 4) - floorDivide(shifted, 100) + floorDivide(shifted, 400)
    return shifted * 365 + leaps + fromMarch + day - 719_469
  }

  private static func floorDivide(_ value: Int, _ by: Int) -> Int {
    value >= 0 ? value / by : -((-value + by - 1) / by)
  }

  private static func zone(_ text: Substring) -> (clock: Substring, offset: Int)? {
    if text.hasSuffix("Z") { return (text.dropLast(), 0) }
    guard text.count > 6, let sign = text.dropLast(5).last, sign == "+" || sign == "-" else {
      return nil
    }
    let parts = text.suffix(5).split(separator: ":")
    guard parts.count == 2, let hours = number(parts[0], 0...23),
      let minutes = number(parts[1], 0...59)
    else { return nil }
    return (text.dropLast(6), (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60))
  }

  private static func number(_ text: Substring, _ range: ClosedRange<Int>) -> Int? {
    guard text.count == 2 || text.count == 4, text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text).flatMap { range.contains($0) ? $0 : nil }
  }
}

extension Character {
  /// Whether the character is one of the ten ASCII digits.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) && isASCII }
}
