/// All strings, sorted by what operators of several types read in them.
///
/// One value of a key may be tested as text, as a number, as a date, as an address and as a truth
/// value at once. Two strings of one label are alike to every typed operand.
struct TypedStrings: StringAutomaton {
  /// What each type makes of the beginning of a string; nil where it is none of the type.
  struct State: Hashable {
    fileprivate var number: DecimalReader.State?
    fileprivate var seconds: DecimalReader.State?
    fileprivate var time: TimeReader.State?
    fileprivate var four: FourReader.State?
    fileprivate var six: SixReader.State?
    fileprivate var truth: TruthReader.State?
  }

  /// What each type makes of a string; nil where it is none of the type.
  struct Label: Hashable {
    fileprivate let number: [Int8]?
    fileprivate let seconds: [Int8]?
    fileprivate let time: [Int8]?
    fileprivate let four: [Int8]?
    fileprivate let six: Bool?
    fileprivate let truth: Bool?
  }

  private let number: DecimalReader?
  private let seconds: DecimalReader?
  private let time: TimeReader?
  private let four: FourReader?
  private let six: SixReader?
  private let truth: TruthReader?

  /// Prepares to read the types that are not nil, each against its points.
  init(
    numbers: [ExactDecimal]?,
    instants: [ExactDecimal]?,
    ranges: [AddressRange]?,
    readsTruth: Bool,
  ) {
    number = numbers.map { DecimalReader(points: $0, takesFractions: true) }
    seconds = instants.map { DecimalReader(points: $0, takesFractions: false) }
    time = instants.map { TimeReader(points: $0) }
    four = ranges.map { FourReader(ranges: $0) }
    six = ranges.map { _ in SixReader() }
    truth = readsTruth ? TruthReader() : nil
  }

  /// The steps that reading one scalar costs.
  var cost: Int {
    2 + (number?.cost ?? 0) + (seconds?.cost ?? 0) + (time?.cost ?? 0) + (four?.cost ?? 0)
  }

  /// The state before the first scalar.
  var start: State {
    State(
      number: number?.start,
      seconds: seconds?.start,
      time: time?.start,
      four: four?.start,
      six: six?.start,
      truth: truth?.start,
    )
  }

  /// Returns the state after one more scalar.
  func step(_ state: State, _ scalar: UInt32) -> State? {
    State(
      number: Self.step(number, state.number, scalar),
      seconds: Self.step(seconds, state.seconds, scalar),
      time: Self.step(time, state.time, scalar),
      four: Self.step(four, state.four, scalar),
      six: Self.step(six, state.six, scalar),
      truth: Self.step(truth, state.truth, scalar),
    )
  }

  /// Returns what each type makes of the strings that end in a state.
  func label(of state: State) -> Label? {
    Label(
      number: Self.label(number, state.number),
      seconds: Self.label(seconds, state.seconds),
      time: Self.label(time, state.time),
      four: Self.label(four, state.four),
      six: Self.label(six, state.six),
      truth: Self.label(truth, state.truth),
    )
  }

  /// Returns the scalars worth trying in a state.
  func probes(_ state: State) -> [UInt32] {
    Self.probes(number, state.number) + Self.probes(seconds, state.seconds)
      + Self.probes(time, state.time) + Self.probes(four, state.four)
      + Self.probes(six, state.six) + Self.probes(truth, state.truth)
  }

  private static func step<Reader: StringAutomaton>(
    _ reader: Reader?,
    _ state: Reader.State?,
    _ scalar: UInt32,
  ) -> Reader.State? {
    guard let reader, let state else { return nil }
    return reader.step(state, scalar)
  }

  private static func label<Reader: StringAutomaton>(
    _ reader: Reader?,
    _ state: Reader.State?,
  ) -> Reader.Label? {
    guard let reader, let state else { return nil }
    return reader.label(of: state)
  }

  private static func probes<Reader: StringAutomaton>(
    _ reader: Reader?,
    _ state: Reader.State?,
  ) -> [UInt32] {
    guard let reader, let state else { return [] }
    return reader.probes(state)
  }
}
