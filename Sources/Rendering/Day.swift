/// A day of the calendar in UTC, for people.
struct Day: Hashable, CustomStringConvertible {
  /// The year.
  let year: Int64
  /// The month, from 1.
  let month: Int64
  /// The day of the month, from 1.
  let day: Int64

  /// Finds the day in which a time falls; times are seconds since 1970, UTC.
  init(secondsSince1970 seconds: Int64) {
    let secondsADay: Int64 = 86_400
    var days = seconds / secondsADay
    if seconds % secondsADay < 0 {
      days -= 1
    }
    // Counts from 1 March of the year 0, so that a leap day ends its year.
    let shifted = days + 719_468
    let daysInEra: Int64 = 146_097
    let era = (shifted >= 0 ? shifted : shifted - daysInEra + 1) / daysInEra
    let dayOfEra = shifted - era * daysInEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day as `2026-11-24`.
  var description: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

  private static func twoDigits(_ number: Int64) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
