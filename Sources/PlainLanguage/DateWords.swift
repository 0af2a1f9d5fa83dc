/// The words for a date of a policy, as people write dates.
enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Says `2030-01-01T17:30:00Z` as `1 January 2030, 17:30 UTC`; other forms stay quotations.
  ///
  /// A day alone is its start. Source: W3C, "Date and Time Formats"; AWS is silent about the zone of
  /// a day alone, which is read as UTC.
  static func words(_ text: String) -> String {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = day(halves[0]) else { return text.quoted }
    guard halves.count == 2 else { return "\(day), 00:00 UTC" }
    guard halves[1].hasSuffix("Z"), let time = time(halves[1].dropLast()) else {
      return text.quoted
    }
    return "\(day), \(time) UTC"
  }

  private static func day(_ text: Substring) -> String? {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.map(\.utf8.count) == [4, 2, 2], let year = number(fields[0]),
      let month = number(fields[1]), let day = number(fields[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// Hours and minutes, with seconds where there are some.
  private static func time(_ text: Substring) -> String? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2 || fields.count == 3,
      fields.allSatisfy({ $0.utf8.count == 2 && number($0) != nil })
    else { return nil }
    return (fields.last == "00" && fields.count == 3 ? fields.dropLast() : fields[...])
      .joined(separator: ":")
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
