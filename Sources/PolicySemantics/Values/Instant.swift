/// A point in time, exact to any fraction of a second.
///
/// Reads the W3C profile of ISO 8601 (`2024`-`2024-01-01T00:00:00.5+01:00`; missing parts are the
/// start of the period, a date alone is UTC) and a bare integer as seconds since 1970, UTC. So
/// `2024` is 33 minutes after 1970 began (D-INT4).
/// Source: IAM User Guide, "Condition operators", date condition operators.
struct Instant: Hashable, Sendable {
  /// Seconds since 1970, UTC, without leap seconds.
  let seconds: ExactDecimal

  /// Creates an instant from seconds since 1970, UTC.
  init(seconds: ExactDecimal) {
    self.seconds = seconds
  }

  /// Reads an instant, nil when the text is none.
  init?(_ text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    if digits.isASCIIDigits, let seconds = ExactDecimal(text) {
      self.seconds = seconds
    } else if let seconds = CalendarTime(text)?.seconds {
      self.seconds = seconds
    } else {
      return nil
    }
  }

  /// Reads an operand of a policy, nil when it is none: four digits may be a year (D-INT4).
  init?(_ text: String, reading: Reading) {
    let isYear = text.utf8.count == 4 && text.utf8.isASCIIDigits
    if isYear, reading.takes(.fourDigitsAreYear), let seconds = CalendarTime(text)?.seconds {
      self.init(seconds: seconds)
    } else {
      self.init(text)
    }
  }

  /// ISO 8601 in UTC, with a fraction only if there is one; outside years 0 to 9999 seconds since 1970.
  var text: String {
    CalendarTime(seconds: seconds)?.text ?? seconds.text
  }

  /// Returns an instant strictly between two, on a whole second if there is any; traps unless `low < high`.
  static func between(_ low: Instant, _ high: Instant) -> Instant {
    Instant(seconds: .between(low.seconds, high.seconds))
  }

  /// Returns the next whole second above the instant.
  func nextAbove() -> Instant {
    Instant(seconds: seconds.roundedDown().nextAbove())
  }

  /// Returns the next whole second below the instant.
  func nextBelow() -> Instant {
    let floor = seconds.roundedDown()
    return Instant(seconds: floor == seconds ? floor.nextBelow() : floor)
  }
}

extension Instant: Comparable {
  /// Orders instants in time.
  static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }
}
