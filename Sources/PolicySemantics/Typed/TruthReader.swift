/// Reads `true` and `false` in any case.
struct TruthReader: StringAutomaton {
  /// What is known of the beginning of a word.
  struct State: Hashable {
    fileprivate var word: Bool?
    fileprivate var length = 0
  }

  private static let words: [Bool: [UInt32]] = [
    true: "true".scalarValues, false: "false".scalarValues,
  ]

  /// The steps that reading one scalar costs.
  var cost: Int { 1 }

  /// The state before the first scalar.
  var start: State { State() }

  /// Returns the state after one more scalar, nil when the text is neither word.
  func step(_ state: State, _ scalar: UInt32) -> State? {
    let letter = scalar.foldedASCII
    let word = state.word ?? (letter == Self.words[true]?.first)
    guard let letters = Self.words[word], state.length < letters.count,
      letters[state.length] == letter
    else { return nil }
    return State(word: word, length: state.length + 1)
  }

  /// Returns which word a text is, nil when it is neither.
  func label(of state: State) -> Bool? {
    guard let word = state.word, state.length == Self.words[word]?.count else { return nil }
    return word
  }

  /// Returns the scalars worth trying in a state.
  func probes(_ state: State) -> [UInt32] {
    let words = state.word.map { [$0] } ?? [true, false]
    return words.flatMap { word -> [UInt32] in
      guard let letters = Self.words[word], state.length < letters.count else { return [] }
      return [letters[state.length], letters[state.length] - 0x20]
    }
  }
}
