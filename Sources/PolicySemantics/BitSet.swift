/// A set of small whole numbers.
struct BitSet: Hashable, Sendable {
  /// The bits, least number first; all sets that meet have as many words.
  private(set) var words: [UInt64]

  /// Creates an empty set with room for the numbers below a count.
  init(capacity: Int) {
    words = [UInt64](repeating: 0, count: max(1, (capacity + 63) / 64))
  }

  /// Whether the set has no member.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Returns whether a number is a member.
  func contains(_ member: Int) -> Bool {
    words[member >> 6] & (1 << UInt64(member & 63)) != 0
  }

  /// Adds a number.
  mutating func insert(_ member: Int) {
    words[member >> 6] |= 1 << UInt64(member & 63)
  }

  /// Removes a number.
  mutating func remove(_ member: Int) {
    words[member >> 6] &= ~(1 << UInt64(member & 63))
  }

  /// Returns the members of both sets.
  func intersection(_ other: BitSet) -> BitSet {
    var result = self
    for index in result.words.indices { result.words[index] &= other.words[index] }
    return result
  }

  /// Returns whether the sets share a member.
  func intersects(_ other: BitSet) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return true }
    return false
  }

  /// The members in ascending order.
  var members: [Int] {
    var result: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }
}
