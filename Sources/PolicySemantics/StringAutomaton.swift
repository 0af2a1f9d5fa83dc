/// A deterministic automaton over Unicode scalars that says which strings a value can be, and sorts them.
protocol StringAutomaton {
  /// What is known of a beginning of a string.
  associatedtype State: Hashable

  /// What is known of a whole string.
  associatedtype Label: Hashable

  /// The steps that reading one scalar costs.
  var cost: Int { get }

  /// The state before the first scalar.
  var start: State { get }

  /// Returns the state after one more scalar, nil when no string of the domain goes on so.
  func step(_ state: State, _ scalar: UInt32) -> State?

  /// Returns what the strings are that end in a state, nil when none belongs to the domain.
  func label(of state: State) -> Label?

  /// Returns the scalars worth trying in a state beside those of the patterns.
  func probes(_ state: State) -> [UInt32]
}
