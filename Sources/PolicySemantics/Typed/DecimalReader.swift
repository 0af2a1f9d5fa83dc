/// Reads decimal numbers digit by digit and tells how each stands to some points.
struct DecimalReader: StringAutomaton {
  /// What is known of the beginning of a number.
  struct State: Hashable {
    fileprivate enum Phase: Hashable {
      case start, minus, zeros, whole, point, fraction
    }

    fileprivate var phase = Phase.start
    fileprivate var isNegative = false
    fileprivate var wholeCount = 0
    fileprivate var fractionCount = 0
    fileprivate var orders: [Int8]
  }

  private let points: [ExactDecimal]
  private let takesFractions: Bool
  private let wholeLimit: Int
  private let fractionLimit: Int
  private let digits: [UInt32]

  /// Prepares to compare numbers with points.
  init(points: [ExactDecimal], takesFractions: Bool) {
    let zero = ExactDecimal(isNegative: false, whole: [], fraction: [])
    self.points = [zero] + points
    self.takesFractions = takesFractions
    wholeLimit = 1 + (points.map(\.whole.count).max() ?? 0)
    fractionLimit = points.map(\.fraction.count).max() ?? 0
    digits = tellingDigits(of: points.flatMap { $0.whole + $0.fraction })
  }

  /// The steps that reading one scalar costs.
  var cost: Int { points.count / 4 }

  /// The state before the first scalar.
  var start: State { State(orders: [Int8](repeating: 0, count: points.count)) }

  /// Returns the state after one more scalar, nil when the text is no number.
  func step(_ state: State, _ scalar: UInt32) -> State? {
    var next = state
    switch (scalar, state.phase) {
    case (0x2D, .start):
      next.isNegative = true
      next.phase = .minus
    case (0x2E, .zeros) where takesFractions, (0x2E, .whole) where takesFractions:
      next.phase = .point
      next.orders = wholeOrders(of: state)
    case (0x30, .start), (0x30, .minus), (0x30, .zeros):
      next.phase = .zeros
    case (0x30...0x39, .point), (0x30...0x39, .fraction):
      addFraction(UInt8(scalar - 0x30), to: &next)
    case (0x30...0x39, _):
      addWhole(UInt8(scalar - 0x30), to: &next)
    default: return nil
    }
    return next
  }

  /// Returns how a number stands to each point, zero first; nil when the text is none.
  func label(of state: State) -> [Int8]? {
    let magnitudes: [Int8]
    switch state.phase {
    case .start, .minus, .point: return nil
    case .zeros, .whole:
      magnitudes = zip(wholeOrders(of: state), points).map { order, point in
        order == 0 && !point.fraction.isEmpty ? -1 : order
      }
    case .fraction:
      magnitudes = zip(state.orders, points).map { order, point in
        order == 0 && state.fractionCount < point.fraction.count ? -1 : order
      }
    }
    let isBelowZero = state.isNegative && magnitudes[0] != 0
    return zip(magnitudes, points).map { order, point in
      if isBelowZero { return point.isNegative ? -order : -1 }
      return point.isNegative ? 1 : order
    }
  }

  /// Returns the scalars worth trying in a state.
  func probes(_ state: State) -> [UInt32] {
    switch state.phase {
    case .start: digits + [0x2D]
    case .zeros, .whole: takesFractions ? digits + [0x2E] : digits
    case .minus, .point, .fraction: digits
    }
  }

  private func addWhole(_ digit: UInt8, to state: inout State) {
    state.phase = .whole
    for (index, point) in points.enumerated() {
      if state.wholeCount >= point.whole.count {
        state.orders[index] = 1
      } else if state.orders[index] == 0 {
        state.orders[index] = order(digit, point.whole[state.wholeCount])
      }
    }
    state.wholeCount = min(state.wholeCount + 1, wholeLimit)
  }

  private func addFraction(_ digit: UInt8, to state: inout State) {
    state.phase = .fraction
    for (index, point) in points.enumerated() where state.orders[index] == 0 {
      let place = state.fractionCount
      state.orders[index] = order(digit, place < point.fraction.count ? point.fraction[place] : 0)
    }
    state.fractionCount = min(state.fractionCount + 1, fractionLimit)
  }

  /// How the whole part of a number without its sign stands to those of the points.
  private func wholeOrders(of state: State) -> [Int8] {
    zip(state.orders, points).map { order, point in
      state.wholeCount < point.whole.count ? -1 : order
    }
  }

  private func order(_ digit: UInt8, _ other: UInt8) -> Int8 {
    digit == other ? 0 : digit < other ? -1 : 1
  }
}

/// Returns the digits, as scalars, among which every digit has one that stands to the given ones as it does.
func tellingDigits(of digits: [UInt8]) -> [UInt32] {
  var telling: Set<UInt8> = [0, 9]
  for digit in digits {
    telling.insert(digit)
    if digit > 0 { telling.insert(digit - 1) }
    if digit < 9 { telling.insert(digit + 1) }
  }
  return telling.sorted().map { 0x30 + UInt32($0) }
}
