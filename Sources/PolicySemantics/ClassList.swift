/// Classes in the order of finding, each pair of pattern and survivors once.
struct ClassList {
  /// The classes.
  private(set) var list: [DifferenceSearch.ValueClass] = []
  private var seen: Set<Key> = []

  private struct Key: Hashable {
    let pattern: Int?
    let alive: BitSet
  }

  /// Adds a class unless one like it is there already; a distinct one is always added.
  mutating func add(
    _ value: DimensionValue,
    _ pattern: Int?,
    _ alive: BitSet,
    isDistinct: Bool = false,
  ) {
    guard seen.insert(Key(pattern: pattern, alive: alive)).inserted || isDistinct else { return }
    list.append(.init(value: value, pattern: pattern, alive: alive))
  }
}
