/// The strings that a value can be, as a small automaton.
enum StringDomain: Hashable, Sendable, StringAutomaton {
  /// Every string.
  case anything
  /// The part of an action after its service: letters and digits, at least one.
  case actionName(extra: Set<UInt32>)
  /// ARNs of six fields whose partition, service and resource are not empty.
  case arn
  /// ARNs as `arn`, without a Region and with an account of twelve digits.
  case principalARN

  /// The steps that reading one scalar costs.
  var cost: Int { 1 }

  /// The state before the first scalar.
  var start: Int { 0 }

  /// The state after one more scalar, nil when no string of the domain goes on so.
  func step(_ state: Int, _ scalar: UInt32) -> Int? {
    switch self {
    case .anything: return 0
    case .actionName(let extra):
      let isPlain = (0x61...0x7A).contains(scalar) || (0x30...0x39).contains(scalar)
      return isPlain || extra.contains(scalar) ? 1 : nil
    case .arn:
      return Self.stepARN(state, scalar)
    case .principalARN:
      return Self.stepPrincipalARN(state, scalar)
    }
  }

  /// Returns true for strings of the domain, nil for others.
  func label(of state: Int) -> Bool? {
    accepts(state) ? true : nil
  }

  private func accepts(_ state: Int) -> Bool {
    switch self {
    case .anything: true
    case .actionName: state == 1
    case .arn, .principalARN: state == Self.arnFieldBase + 2 * 5 + 1
    }
  }

  /// The scalars worth trying in a state beside those of the patterns.
  func probes(_ state: Int) -> [UInt32] {
    guard self == .arn || self == .principalARN else { return [] }
    if state < 3 { return [Self.arnPrefix[state]] }
    let readsAccount = self == .principalARN && Self.digits(in: state) != nil
    return readsAccount ? Array(0x30...0x39) + [GlobSymbol.colon] : [GlobSymbol.colon]
  }

  // States of `arn`: 0…2 letters of `arn` read, 3 after them, then two a field: empty, not empty.
  private static let arnPrefix: [UInt32] = [0x61, 0x72, 0x6E]
  private static let arnFieldBase = 4

  // States of `principalARN`: as `arn`, and from 100 on the digits of the account read so far.
  private static func digits(in state: Int) -> Int? {
    if state == arnFieldBase + 2 * 4 { return 0 }
    return state > 100 ? state - 100 : nil
  }

  private static func stepPrincipalARN(_ state: Int, _ scalar: UInt32) -> Int? {
    // No name of a user, role or session has a wildcard; a caller with one would read as a pattern.
    if scalar == 0x2A || scalar == 0x3F { return nil }
    if state == arnFieldBase + 2 * 3, scalar != GlobSymbol.colon { return nil }
    guard let digits = digits(in: state) else { return stepARN(state, scalar) }
    if digits == 12 { return scalar == GlobSymbol.colon ? arnFieldBase + 2 * 5 : nil }
    return (0x30...0x39).contains(scalar) ? 101 + digits : nil
  }

  private static func stepARN(_ state: Int, _ scalar: UInt32) -> Int? {
    if state < 3 { return scalar == arnPrefix[state] ? state + 1 : nil }
    if state == 3 { return scalar == GlobSymbol.colon ? arnFieldBase + 2 : nil }
    let field = (state - arnFieldBase) / 2
    let isEmpty = (state - arnFieldBase) % 2 == 0
    guard scalar == GlobSymbol.colon, field < 5 else { return arnFieldBase + 2 * field + 1 }
    let mayBeEmpty = field == 3 || field == 4
    return isEmpty && !mayBeEmpty ? nil : arnFieldBase + 2 * (field + 1)
  }
}
