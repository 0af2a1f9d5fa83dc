/// A cursor over the text of a date and time.
struct TimeScanner {
  private var rest: Substring.UTF8View

  /// Starts at the beginning of a text.
  init(_ text: String) {
    rest = text[...].utf8
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { rest.isEmpty }

  /// Takes a character if it comes next.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, byte == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes a number of exactly that many digits, nil when there is none.
  mutating func number(digits: Int) -> Int64? {
    let part = rest.prefix(digits)
    guard part.count == digits, part.isASCIIDigits else { return nil }
    rest = rest.dropFirst(digits)
    return Int64(String(Substring(part)))
  }

  /// Takes two digits after a separator: the inner nil is "not there", the outer is "wrong".
  mutating func optionalPart(
    after separator: Unicode.Scalar,
    _ range: ClosedRange<Int64>,
  ) -> Int64?? {
    guard skip(separator) else { return .some(nil) }
    guard let value = number(digits: 2), range.contains(value) else { return nil }
    return value
  }

  /// Takes `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s` with its offset, in seconds since midnight UTC.
  mutating func timeOfDay() -> (seconds: Int64, fraction: String)? {
    guard let minutes = clock(), let second = optionalPart(after: ":", 0...59) else { return nil }
    var fraction = ""
    if second != nil, skip(".") {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard !digits.isEmpty else { return nil }
      fraction = String(Substring(digits))
      rest = rest.dropFirst(digits.count)
    }
    guard let offset = offset() else { return nil }
    return ((minutes - offset) * 60 + (second ?? 0), fraction)
  }

  /// Takes `Z`, `+hh:mm` or `-hh:mm`, in minutes east of UTC.
  private mutating func offset() -> Int64? {
    if skip("Z") { return 0 }
    if skip("+") { return clock() }
    return skip("-") ? clock().map { -$0 } : nil
  }

  /// Takes `hh:mm`, in minutes.
  private mutating func clock() -> Int64? {
    guard let hour = number(digits: 2), hour < 24, skip(":") else { return nil }
    guard let minute = number(digits: 2), minute < 60 else { return nil }
    return hour * 60 + minute
  }
}
