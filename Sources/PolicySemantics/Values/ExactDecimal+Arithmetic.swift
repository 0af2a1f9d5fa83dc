extension ExactDecimal {
  /// Returns a number strictly between two, a whole one if there is any.
  ///
  /// Traps unless `low < high`.
  static func between(_ low: ExactDecimal, _ high: ExactDecimal) -> ExactDecimal {
    precondition(low < high, "nothing lies between a number and one that is not above it")
    let step = low.roundedDown().nextAbove()
    return step < high ? step : low.adding(high).halved()
  }

  /// Returns the number plus one.
  func nextAbove() -> ExactDecimal {
    adding(ExactDecimal(isNegative: false, whole: [1], fraction: []))
  }

  /// Returns the number minus one.
  func nextBelow() -> ExactDecimal {
    adding(ExactDecimal(isNegative: true, whole: [1], fraction: []))
  }

  /// Returns the greatest whole number that is not above this one.
  func roundedDown() -> ExactDecimal {
    let truncated = ExactDecimal(isNegative: isNegative, whole: whole, fraction: [])
    return isNegative && !fraction.isEmpty ? truncated.nextBelow() : truncated
  }

  /// Returns the number with the other sign.
  func negated() -> ExactDecimal {
    ExactDecimal(isNegative: !isNegative, whole: whole, fraction: fraction)
  }

  /// Returns the sum of two numbers.
  func adding(_ other: ExactDecimal) -> ExactDecimal {
    let width = max(whole.count, other.whole.count) + 1
    let scale = max(fraction.count, other.fraction.count)
    let left = digits(width: width, scale: scale)
    let right = other.digits(width: width, scale: scale)
    if isNegative == other.isNegative {
      return ExactDecimal(isNegative, sum(left, right), scale: scale)
    }
    return left.lexicographicallyPrecedes(right)
      ? ExactDecimal(other.isNegative, difference(right, left), scale: scale)
      : ExactDecimal(isNegative, difference(left, right), scale: scale)
  }

  /// Returns half of the number: five times as much, one place further right.
  func halved() -> ExactDecimal {
    let scale = fraction.count
    var result = digits(width: whole.count + 1, scale: scale)
    var carry: UInt8 = 0
    for index in result.indices.reversed() {
      let product = result[index] * 5 + carry
      result[index] = product % 10
      carry = product / 10
    }
    return ExactDecimal(isNegative, result, scale: scale + 1)
  }

  private init(_ isNegative: Bool, _ digits: [UInt8], scale: Int) {
    let padded = Array(repeating: 0, count: max(0, scale - digits.count)) + digits
    self.init(
      isNegative: isNegative,
      whole: Array(padded.dropLast(scale)),
      fraction: Array(padded.suffix(scale)),
    )
  }

  private func digits(width: Int, scale: Int) -> [UInt8] {
    Array(repeating: 0, count: width - whole.count) + whole + fraction
      + Array(repeating: 0, count: scale - fraction.count)
  }
}

/// Adds two magnitudes of one length; the first digit has room for the carry.
private func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
  var result = left
  var carry: UInt8 = 0
  for index in result.indices.reversed() {
    let digit = left[index] + right[index] + carry
    result[index] = digit % 10
    carry = digit / 10
  }
  return result
}

/// Subtracts a magnitude from one of the same length that is not smaller.
private func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
  var result = left
  var borrow: UInt8 = 0
  for index in result.indices.reversed() {
    let digit = left[index] + 10 - right[index] - borrow
    result[index] = digit % 10
    borrow = digit < 10 ? 1 : 0
  }
  return result
}
