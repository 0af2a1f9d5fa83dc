/// Reads IPv6 addresses as groups of hexadecimal digits, one run of zeros perhaps left out.
struct SixReader: StringAutomaton {
  /// What is known of the beginning of an address.
  struct State: Hashable {
    fileprivate enum Place: Hashable {
      case start, firstColon, group(length: Int), colon, gap
    }

    fileprivate var place = Place.start
    fileprivate var groups = 0
    fileprivate var hasGap = false
  }

  /// The steps that reading one scalar costs.
  var cost: Int { 1 }

  /// The state before the first scalar.
  var start: State { State() }

  /// Returns the state after one more scalar, nil when the text is no address.
  func step(_ state: State, _ scalar: UInt32) -> State? {
    scalar == GlobSymbol.colon ? colon(after: state) : digit(scalar, after: state)
  }

  /// Returns true for an address, nil for other texts.
  func label(of state: State) -> Bool? {
    switch state.place {
    case .group: (state.hasGap ? state.groups < 8 : state.groups == 8) ? true : nil
    case .gap: state.groups < 8 ? true : nil
    case .start, .firstColon, .colon: nil
    }
  }

  /// Returns the scalars worth trying in a state.
  func probes(_ state: State) -> [UInt32] {
    [0x31, GlobSymbol.colon]
  }

  private func colon(after state: State) -> State? {
    var next = state
    switch state.place {
    case .start: next.place = .firstColon
    case .firstColon, .colon:
      if state.hasGap { return nil }
      next.place = .gap
      next.hasGap = true
    case .group: next.place = .colon
    case .gap: return nil
    }
    return next
  }

  private func digit(_ scalar: UInt32, after state: State) -> State? {
    guard (0x30...0x39).contains(scalar) || (0x61...0x66).contains(scalar.foldedASCII) else {
      return nil
    }
    var next = state
    switch state.place {
    case .firstColon: return nil
    case .group(let length):
      guard length < 4 else { return nil }
      next.place = .group(length: length + 1)
    case .start, .colon, .gap:
      guard state.groups < 8 else { return nil }
      next.place = .group(length: 1)
      next.groups += 1
    }
    return next
  }
}
