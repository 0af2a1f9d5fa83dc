/// The strings that a value can be, as a small automaton.
enum StringDomain: Hashable, Sendable {
  /// Every string.
  case anything
  /// The part of an action after its service: letters and digits, at least one.
  case actionName(extra: Set<UInt32>)
  /// ARNs of six fields whose partition, service and resource are not empty.
  case arn

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
    }
  }

  /// Returns whether a string that ends in a state belongs to the domain.
  func accepts(_ state: Int) -> Bool {
    switch self {
    case .anything: true
    case .actionName: state == 1
    case .arn: state == Self.arnFieldBase + 2 * 5 + 1
    }
  }

  /// The scalars worth trying in a state beside those of the patterns.
  func probes(_ state: Int) -> [UInt32] {
    guard self == .arn else { return [] }
    if state < 3 { return [Self.arnPrefix[state]] }
    return [GlobSymbol.colon]
  }

  // States of `arn`: 0…2 letters of `arn` read, 3 after them, then two a field: empty, not empty.
  private static let arnPrefix: [UInt32] = [0x61, 0x72, 0x6E]
  private static let arnFieldBase = 4

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
