/// Walks the joint automaton of several globs to find one string for every way to match them.
///
/// The states are sets of positions in the globs (subset construction), kept as bit rows; all
/// positions step at once by masks. Only scalars that stand next in a living glob, and one that
/// stands in none, need to be tried in a state.
struct GlobWalk {
  /// A string with the globs it matches.
  struct Example {
    let text: [UInt32]
    let matches: BitSet
  }

  private let globs: [Glob]
  private let domain: StringDomain
  private let width: Int
  private var starts: [Int] = []
  private var symbols: [GlobSymbol?] = []
  private var runs: BitSet
  private var accepting: [Int] = []
  private var masks: [UInt32: BitSet] = [:]

  /// Prepares a walk over globs.
  init(globs: [Glob], domain: StringDomain) {
    self.globs = globs
    self.domain = domain
    width = globs.reduce(0) { $0 + $1.symbols.count + 1 }
    runs = BitSet(capacity: width)
    for glob in globs {
      starts.append(symbols.count)
      for symbol in glob.symbols {
        if case .anyRun = symbol { runs.insert(symbols.count) }
        symbols.append(symbol)
      }
      accepting.append(symbols.count)
      symbols.append(nil)
    }
  }

  private struct State: Hashable {
    let positions: BitSet
    let domain: Int
  }

  /// Finds an example for every set of globs that some string of the domain matches exactly.
  ///
  /// - Parameters:
  ///   - required: A glob without which a string is of no interest, nil when all are.
  ///   - perState: Whether to give an example for every state that is reached instead.
  /// - Throws: `SearchLimit` when the budget of states is used up.
  /// - Complexity: O(states · scalars tried), exponential in the number of globs at worst.
  mutating func examples(
    required: Int? = nil,
    perState: Bool = false,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [Example] {
    var initial = BitSet(capacity: width)
    for start in starts { initial.insert(start) }
    close(&initial)
    let first = State(positions: initial, domain: domain.start)
    var seen: Set<State> = [first]
    var queue: [(state: State, parent: Int, scalar: UInt32)] = [(first, -1, 0)]
    var found: [BitSet: Int] = [:]
    var order: [(index: Int, matches: BitSet)] = []
    var head = 0
    while head < queue.count {
      try budget.spend()
      let state = queue[head].state
      if domain.accepts(state.domain) {
        let matches = acceptedGlobs(state.positions)
        if perState || found[matches] == nil, required.map(matches.contains) ?? true {
          found[matches] = head
          order.append((head, matches))
        }
      }
      for scalar in scalars(in: state) {
        guard let nextDomain = domain.step(state.domain, scalar) else { continue }
        let positions = step(state.positions, scalar)
        if let required, !isAlive(required, in: positions) { continue }
        let next = State(positions: positions, domain: nextDomain)
        if seen.insert(next).inserted { queue.append((next, head, scalar)) }
      }
      head += 1
    }
    return order.map { entry in
      Example(text: Self.path(to: entry.index, in: queue), matches: entry.matches)
    }
  }

  private static func path(
    to index: Int,
    in queue: [(state: State, parent: Int, scalar: UInt32)],
  ) -> [UInt32] {
    var text: [UInt32] = []
    var current = index
    while queue[current].parent >= 0 {
      text.append(queue[current].scalar)
      current = queue[current].parent
    }
    return text.reversed()
  }

  private func acceptedGlobs(_ positions: BitSet) -> BitSet {
    var matches = BitSet(capacity: globs.count)
    for (index, position) in accepting.enumerated() where positions.contains(position) {
      matches.insert(index)
    }
    return matches
  }

  private func isAlive(_ glob: Int, in positions: BitSet) -> Bool {
    for position in starts[glob]...accepting[glob] where positions.contains(position) {
      return true
    }
    return false
  }

  /// The scalars to try in a state: those that stand next, those the domain needs, and one other.
  private func scalars(in state: State) -> [UInt32] {
    var next: Set<UInt32> = Set(domain.probes(state.domain))
    var minds = false
    for position in state.positions.members {
      switch symbols[position] {
      case .scalar(let scalar): next.insert(scalar)
      case .eitherCase(let scalar):
        next.insert(scalar)
        next.insert(scalar - 0x20)
      case .anyOne(let crosses), .anyRun(let crosses): minds = minds || !crosses
      case nil: break
      }
    }
    if minds { next.insert(GlobSymbol.colon) }
    if let other = Self.otherScalar(than: next) { return [other] + next.sorted() }
    return next.sorted()
  }

  /// A scalar that stands in none of the given; small letters first, so that examples read well.
  private static func otherScalar(than taken: Set<UInt32>) -> UInt32? {
    let letters = "xyzabcdefghijklmnopqrstuvw0123456789"
    if let letter = letters.unicodeScalars.first(where: { !taken.contains($0.value) }) {
      return letter.value
    }
    return (0x4E00...0x9FFF).first { !taken.contains($0) }
  }

  private func close(_ positions: inout BitSet) {
    var open = positions.intersection(runs)
    while !open.isEmpty {
      open.shiftUp()
      let grown = positions.union(open)
      if grown == positions { return }
      positions = grown
      open = open.intersection(runs)
    }
  }

  private mutating func step(_ positions: BitSet, _ scalar: UInt32) -> BitSet {
    let passing = positions.intersection(mask(for: scalar))
    var moved = passing
    for member in passing.intersection(runs).members { moved.remove(member) }
    moved.shiftUp()
    var next = moved.union(passing.intersection(runs))
    close(&next)
    return next
  }

  private mutating func mask(for scalar: UInt32) -> BitSet {
    if let mask = masks[scalar] { return mask }
    var mask = BitSet(capacity: width)
    for (position, symbol) in symbols.enumerated() where symbol?.accepts(scalar) == true {
      mask.insert(position)
    }
    masks[scalar] = mask
    return mask
  }
}

/// The search stopped because its budget of steps is used up.
struct SearchLimit: Error {}

/// A count of search steps that may still be made.
struct SearchBudget {
  /// The steps left.
  private(set) var remaining: Int

  /// Creates a budget.
  init(steps: Int) {
    remaining = steps
  }

  /// Uses up some steps.
  ///
  /// - Throws: `SearchLimit` when none are left.
  mutating func spend(_ steps: Int = 1) throws(SearchLimit) {
    remaining -= steps
    if remaining < 0 { throw SearchLimit() }
  }
}
