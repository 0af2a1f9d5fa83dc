/// A date and time of the proleptic Gregorian calendar in UTC, years 0 to 9999.
struct CalendarTime: Hashable, Sendable {
  /// The year, 0 to 9999.
  private let year: Int64

  /// The month, 1 to 12.
  private let month: Int64

  /// The day of the month, from 1.
  private let day: Int64

  /// Whole seconds since midnight; outside one day when an offset from UTC was applied.
  private let secondOfDay: Int64

  /// The digits of the fraction of a second, possibly none.
  private let fraction: String

  /// Reads a form of the W3C profile of ISO 8601, nil when the text is none.
  ///
  /// Times of day need their offset; `T` and `Z` are capitals.
  init?(_ text: String) {
    var scanner = TimeScanner(text)
    guard let year = scanner.number(digits: 4) else { return nil }
    self.year = year
    guard let month = scanner.optionalPart(after: "-", 1...12),
      let day = scanner.optionalPart(after: "-", 1...daysIn(month ?? 1, of: year))
    else { return nil }
    self.month = month ?? 1
    self.day = day ?? 1
    guard day != nil, scanner.skip("T") else {
      (secondOfDay, fraction) = (0, "")
      if !scanner.isAtEnd { return nil }
      return
    }
    guard let time = scanner.timeOfDay(), scanner.isAtEnd else { return nil }
    (secondOfDay, fraction) = time
  }

  /// Creates the calendar time of seconds since 1970, UTC, nil outside years 0 to 9999.
  init?(seconds: ExactDecimal) {
    let floor = seconds.roundedDown()
    guard let whole = Int64(floor.text), (-1 << 40...1 << 40).contains(whole) else { return nil }
    fraction = seconds.adding(floor.negated()).fractionText
    secondOfDay = ((whole % 86400) + 86400) % 86400
    let days = (whole - secondOfDay) / 86400 + daysBefore(year: 1970)
    guard (0..<daysBefore(year: 10000)).contains(days) else { return nil }
    var year = days * 400 / 146_097
    while daysBefore(year: year + 1) <= days { year += 1 }
    while daysBefore(year: year) > days { year -= 1 }
    var rest = days - daysBefore(year: year)
    var month: Int64 = 1
    while rest >= daysIn(month, of: year) {
      rest -= daysIn(month, of: year)
      month += 1
    }
    (self.year, self.month, day) = (year, month, rest + 1)
  }

  /// Seconds since 1970, UTC.
  var seconds: ExactDecimal? {
    var days = daysBefore(year: year) - daysBefore(year: 1970) + day - 1
    for earlier in 1..<month { days += daysIn(earlier, of: year) }
    let whole = ExactDecimal(String(days * 86400 + secondOfDay))
    guard !fraction.isEmpty else { return whole }
    return ExactDecimal("0." + fraction).flatMap { whole?.adding($0) }
  }

  /// The time as `2024-01-02T03:04:05Z`, with a fraction only if there is one.
  var text: String {
    let date = "\(padded(year, to: 4))-\(padded(month))-\(padded(day))"
    let hour = padded(secondOfDay / 3600)
    let time = "\(hour):\(padded(secondOfDay / 60 % 60)):\(padded(secondOfDay % 60))"
    return "\(date)T\(time)\(fraction.isEmpty ? "" : "." + fraction)Z"
  }
}

/// Returns how many days lie between the start of year 0 and that of a year.
private func daysBefore(year: Int64) -> Int64 {
  year == 0 ? 0 : year * 365 + (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 + 1
}

/// Returns how many days a month has.
private func daysIn(_ month: Int64, of year: Int64) -> Int64 {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}

/// Returns a number with leading zeros.
private func padded(_ number: Int64, to width: Int = 2) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
