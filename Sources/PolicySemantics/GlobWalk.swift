/// Walks the joint automaton of several globs to find one string for every way to match them.
///
/// The states are sets of nodes of the globs (subset construction). Only scalars that a node waits
/// for, and one that none waits for, need to be tried in a state.
struct GlobWalk<Domain: StringAutomaton> {
  /// A string with the globs it matches.
  struct Example {
    let text: [UInt32]
    let matches: BitSet
  }

  private let globs: [Glob]
  private let domain: Domain

  /// Prepares a walk over globs.
  init(globs: [Glob], domain: Domain) {
    self.globs = globs
    self.domain = domain
  }

  private struct State: Hashable {
    var nodes: [GlobTrie.Node]
    var domain: Domain.State
  }

  private struct Class: Hashable {
    let matches: BitSet
    let label: Domain.Label
  }

  private struct Visit {
    let state: State
    let parent: Int
    let scalar: UInt32
  }

  /// Finds an example for every set of globs that some string of a label matches exactly.
  ///
  /// - Parameters:
  ///   - required: A glob without which a string is of no interest, nil when all are.
  ///   - perState: Whether to give an example for every state that is reached instead.
  ///   - budget: The steps that are left.
  /// - Returns: the examples in the order of their length.
  /// - Throws: `SearchLimit` when the budget of states is used up.
  /// - Complexity: O(states · scalars tried), exponential in the number of globs at worst.
  func examples(
    required: Int? = nil,
    perState: Bool = false,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [Example] {
    guard let trie = GlobTrie(globs, required: required) else { throw SearchLimit() }
    let first = State(nodes: trie.start, domain: domain.start)
    var seen: Set<State> = [first]
    var queue = [Visit(state: first, parent: -1, scalar: 0)]
    var found: Set<Class> = []
    var order: [(index: Int, matches: BitSet)] = []
    var next = first
    var head = 0
    while head < queue.count {
      let state = queue[head].state
      try budget.spend(4 + state.nodes.count)
      if let label = domain.label(of: state.domain) {
        let matches = trie.accepted(at: state.nodes, of: globs.count)
        if required.map(matches.contains) ?? true,
          found.insert(Class(matches: matches, label: label)).inserted || perState
        {
          order.append((head, matches))
        }
      }
      for scalar in scalars(in: state, of: trie) {
        guard let nextDomain = domain.step(state.domain, scalar) else { continue }
        try budget.spend(domain.cost + state.nodes.count + next.nodes.count)
        trie.step(state.nodes, scalar, into: &next.nodes)
        next.domain = nextDomain
        if required != nil, !trie.requiredIsAlive(at: next.nodes) { continue }
        if seen.insert(next).inserted {
          queue.append(Visit(state: next, parent: head, scalar: scalar))
        }
      }
      head += 1
    }
    return order.map { Example(text: Self.path(to: $0.index, in: queue), matches: $0.matches) }
  }

  private static func path(to index: Int, in queue: [Visit]) -> [UInt32] {
    var text: [UInt32] = []
    var current = index
    while queue[current].parent >= 0 {
      text.append(queue[current].scalar)
      current = queue[current].parent
    }
    return text.reversed()
  }

  /// The scalars to try in a state: one that no node waits for, then those that some wait for.
  private func scalars(in state: State, of trie: GlobTrie) -> [UInt32] {
    var waited = Set(domain.probes(state.domain))
    if trie.collectScalars(of: state.nodes, into: &waited) { waited.insert(GlobSymbol.colon) }
    let sorted = waited.sorted()
    if let other = Self.otherScalar(than: waited) { return [other] + sorted }
    return sorted
  }

  /// A scalar that stands in none of the given; small letters first, so that examples read well.
  private static func otherScalar(than taken: Set<UInt32>) -> UInt32? {
    for letter in "xyzabcdefghijklmnopqrstuvw0123456789".unicodeScalars
    where !taken.contains(letter.value) {
      return letter.value
    }
    return (0x4E00...0x9FFF).first { !taken.contains($0) }
  }
}
