/// Reads IPv4 addresses digit by digit and tells how each stands to some others.
struct FourReader: StringAutomaton {
  /// What is known of the beginning of an address.
  struct State: Hashable {
    fileprivate var byte = 0
    /// The number of digits of the present byte.
    fileprivate var count = 0
    fileprivate var isZero = false
    /// How the digits of the present byte stand to those of 255, then of each point's.
    fileprivate var digitOrders: [Int8]
    /// How the bytes before stand to each point's.
    fileprivate var orders: [Int8]
  }

  /// The digits of the bytes of each point.
  private let points: [[[UInt8]]]
  private let digits: [UInt32]

  /// Prepares to compare addresses with the ends of ranges; those of IPv6 are left out.
  init(ranges: [AddressRange]) {
    let ends = Set(ranges.flatMap { [$0.first, $0.last] }).filter { $0.family == .four }.sorted()
    points = ends.map { end in
      (0..<4).map { Self.digits(of: UInt8(end.bits >> UInt128(24 - 8 * $0) & 0xFF)) }
    }
    digits = tellingDigits(of: points.flatMap { $0.flatMap { $0 } } + Self.digits(of: .max))
  }

  private static func digits(of byte: UInt8) -> [UInt8] {
    String(byte).utf8.map { $0 - 0x30 }
  }

  /// The steps that reading one scalar costs.
  var cost: Int { points.count / 2 }

  /// The state before the first scalar.
  var start: State {
    State(
      digitOrders: [Int8](repeating: 0, count: points.count + 1),
      orders: [Int8](repeating: 0, count: points.count),
    )
  }

  /// Returns the state after one more scalar, nil when the text is no address.
  func step(_ state: State, _ scalar: UInt32) -> State? {
    switch scalar {
    case 0x30...0x39: digit(UInt8(scalar - 0x30), after: state)
    case 0x2E: state.byte < 3 && state.count > 0 ? closed(state) : nil
    default: nil
    }
  }

  /// Returns how an address stands to each end of a range, nil when the text is none.
  func label(of state: State) -> [Int8]? {
    state.byte == 3 && state.count > 0 ? closed(state).orders : nil
  }

  /// Returns the scalars worth trying in a state.
  func probes(_ state: State) -> [UInt32] {
    state.count == 0 || state.byte == 3 ? digits : digits + [0x2E]
  }

  private func digit(_ digit: UInt8, after state: State) -> State? {
    guard state.count < 3, !state.isZero else { return nil }
    var next = state
    let others = [Self.digits(of: .max)] + points.map { $0[state.byte] }
    for (index, other) in others.enumerated() where next.digitOrders[index] == 0 {
      guard state.count < other.count else { continue }
      let order = digit == other[state.count] ? 0 : digit < other[state.count] ? -1 : 1
      next.digitOrders[index] = Int8(order)
    }
    next.count += 1
    next.isZero = next.count == 1 && digit == 0
    if next.count == 3, next.digitOrders[0] > 0 { return nil }
    return next
  }

  /// The state after the present byte has ended.
  private func closed(_ state: State) -> State {
    var next = start
    next.byte = state.byte + 1
    for (index, point) in points.enumerated() {
      let length = state.byte < 4 ? point[state.byte].count : 0
      let order: Int8 =
        state.count == length ? state.digitOrders[index + 1] : state.count < length ? -1 : 1
      next.orders[index] = state.orders[index] == 0 ? order : state.orders[index]
    }
    return next
  }
}
