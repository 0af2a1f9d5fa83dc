/// The operands of a clause sorted for looking a value up, where there are many.
///
/// Invariant: it follows from the operands alone, so that two of one clause are equal.
struct OperandLookup: Sendable {
  /// The operands that have to be tried one by one.
  let rest: [ConditionOperand]

  private let texts: Set<[UInt32]>
  private let decimals: Set<ExactDecimal>
  private let lowest: ExactDecimal?
  private let highest: ExactDecimal?
  private let ranges: [AddressRange]

  /// The fewest operands that are worth sorting.
  private static let threshold = 24

  /// Sorts operands, nil when they are few.
  ///
  /// - Complexity: O(n log n).
  init?(_ operands: [ConditionOperand]) {
    guard operands.count >= Self.threshold else { return nil }
    var rest: [ConditionOperand] = []
    var texts: Set<[UInt32]> = []
    var decimals: Set<ExactDecimal> = []
    var ranges: [AddressRange] = []
    for operand in operands {
      switch operand {
      case .pattern(let pattern):
        if let exact = pattern.fixedGlob?.exactText {
          texts.insert(exact)
        } else {
          rest.append(operand)
        }
      case .number(let number): decimals.insert(number)
      case .instant(let instant): decimals.insert(instant.seconds)
      case .range(let range): ranges.append(range)
      case .truth, .bytes, .nothing, .invalid: rest.append(operand)
      }
    }
    self.rest = rest
    self.texts = texts
    self.decimals = decimals
    lowest = decimals.min()
    highest = decimals.max()
    self.ranges = Self.merged(ranges)
  }

  /// Returns whether a text is one of the operands without wildcards and variables.
  func contains(_ text: [UInt32]) -> Bool { texts.contains(text) }

  /// Returns whether a number, or an instant in seconds since 1970, stands to some operand as asked.
  func contains(_ own: ExactDecimal, _ relation: Relation) -> Bool {
    guard let lowest, let highest else { return false }
    return switch relation {
    case .equal: decimals.contains(own)
    case .below: own < highest
    case .belowOrEqual: own <= highest
    case .above: own > lowest
    case .aboveOrEqual: own >= lowest
    }
  }

  /// How a value stands to an operand.
  enum Relation {
    case equal, below, belowOrEqual, above, aboveOrEqual
  }

  /// Returns whether an address lies in some range.
  ///
  /// - Complexity: O(log n).
  func contains(_ address: Address) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last < address { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(address)
  }

  /// The ranges in order, those that lie in an earlier one left out.
  ///
  /// Two ranges of addresses lie apart, or one in the other: each is a block of a power of two.
  private static func merged(_ ranges: [AddressRange]) -> [AddressRange] {
    var result: [AddressRange] = []
    let sorted = ranges.sorted { left, right in
      left.first == right.first ? left.last > right.last : left.first < right.first
    }
    for range in sorted where result.last?.contains(range.first) != true { result.append(range) }
    return result
  }
}

extension OperandLookup: Hashable {
  static func == (left: OperandLookup, right: OperandLookup) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
