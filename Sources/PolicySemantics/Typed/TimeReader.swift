/// Reads times as `2026-01-31T12:00:00Z` letter by letter and tells how each stands to some instants.
///
/// Other forms of the same instants are not read: AWS writes the times of requests so.
struct TimeReader: StringAutomaton {
  /// What is known of the beginning of a time.
  struct State: Hashable {
    fileprivate var position = 0
    /// Whether a year that ends in `00` is a leap year, once its first two digits are known.
    fileprivate var isLeapCentury = false
    fileprivate var isLeap = false
    /// The number of days of the month, once it is known.
    fileprivate var days = 0
    fileprivate var tens = 0
    fileprivate var orders: [Int8]
  }

  private struct Point {
    let text: [UInt32]
    let hasFraction: Bool
  }

  private let points: [Point]
  private let digits: [UInt32]

  /// Prepares to compare times with seconds since 1970; those outside years 0 to 9999 are left out.
  init(points: [ExactDecimal]) {
    self.points = points.compactMap { point in
      let floor = point.roundedDown()
      let text = Instant(seconds: floor).text.scalarValues
      return text.count == Self.form.count ? Point(text: text, hasFraction: floor != point) : nil
    }
    let written = self.points.flatMap(\.text).filter { (0x30...0x39).contains($0) }
    digits = tellingDigits(of: written.map { UInt8($0 - 0x30) } + [1, 2, 3])
  }

  /// The form of a time: `0` stands for any digit.
  private static let form = "0000-00-00T00:00:00Z".scalarValues

  /// The steps that reading one scalar costs.
  var cost: Int { points.count / 4 }

  /// The state before the first scalar.
  var start: State { State(orders: [Int8](repeating: 0, count: points.count)) }

  /// Returns the state after one more scalar, nil when the text is no such time.
  func step(_ state: State, _ scalar: UInt32) -> State? {
    guard state.position < Self.form.count else { return nil }
    var next = state
    let expected = Self.form[state.position]
    if expected == 0x30 {
      guard (0x30...0x39).contains(scalar), add(Int(scalar - 0x30), to: &next) else { return nil }
    } else if scalar != expected {
      return nil
    }
    for (index, point) in points.enumerated() where next.orders[index] == 0 {
      let other = point.text[state.position]
      next.orders[index] = scalar == other ? 0 : scalar < other ? -1 : 1
    }
    next.position += 1
    return next
  }

  /// Returns how a time stands to each instant, nil when the text is none.
  func label(of state: State) -> [Int8]? {
    guard state.position == Self.form.count else { return nil }
    return zip(state.orders, points).map { order, point in
      order == 0 && point.hasFraction ? -1 : order
    }
  }

  /// Returns the scalars worth trying in a state.
  func probes(_ state: State) -> [UInt32] {
    guard state.position < Self.form.count else { return [] }
    let expected = Self.form[state.position]
    return expected == 0x30 ? digits : [expected]
  }

  /// Takes one digit; returns whether the time can still be one.
  private func add(_ digit: Int, to state: inout State) -> Bool {
    switch state.position {
    case 0: state.tens = digit % 2
    case 1:
      state.isLeapCentury = (10 * state.tens + digit) % 4 == 0
      state.tens = 0
    case 2: state.tens = digit == 0 ? 0 : 1 + digit % 2
    case 3:
      let isCentury = state.tens == 0 && digit == 0
      let tens = state.tens == 2 ? 1 : 0
      state.isLeap = isCentury ? state.isLeapCentury : (10 * tens + digit) % 4 == 0
      (state.tens, state.isLeapCentury) = (0, false)
    case 5, 8, 11, 14, 17: state.tens = digit
    default: return close(digit, in: &state)
    }
    return true
  }

  /// Ends a field of two digits; returns whether its value is one.
  private func close(_ digit: Int, in state: inout State) -> Bool {
    let value = 10 * state.tens + digit
    state.tens = 0
    switch state.position {
    case 6:
      let days = [31, state.isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...12).contains(value) else { return false }
      state.days = days[value - 1]
      state.isLeap = false
      return true
    case 9:
      let last = state.days
      state.days = 0
      return (1...last).contains(value)
    case 12: return value < 24
    default: return value < 60
    }
  }
}
