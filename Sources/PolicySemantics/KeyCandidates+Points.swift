extension KeyCandidates {
  /// Whole seconds since 1970 around every point, which date and numeric operators read alike.
  func seconds(_ operands: [ConditionOperand]) -> [String] {
    let points = Set(numberPoints(operands) + instantPoints(operands)).sorted()
    if points.isEmpty { return ["1767225600"] }
    var texts: [String] = []
    for point in points {
      let floor = point.roundedDown()
      texts += [floor.nextBelow().text, floor.text, floor.nextAbove().text]
    }
    return texts
  }

  func numbers(_ operands: [ConditionOperand]) -> [String] {
    Self.cut(numberPoints(operands)).map(\.text)
  }

  func instants(_ operands: [ConditionOperand]) -> [String] {
    Self.cut(instantPoints(operands)).map { Instant(seconds: $0).text }
  }

  /// The points, one value between each two neighbours, one below and one above all.
  private static func cut(_ points: [ExactDecimal]) -> [ExactDecimal] {
    let sorted = Set(points).sorted()
    guard let first = sorted.first, let last = sorted.last else {
      return [ExactDecimal(isNegative: false, whole: [1], fraction: [])]
    }
    var result = [first.nextBelow()]
    for (index, point) in sorted.enumerated() {
      if index > 0 { result.append(ExactDecimal.between(sorted[index - 1], point)) }
      result.append(point)
    }
    return result + [last.nextAbove()]
  }

  /// The first address of every stretch between the ends of the ranges, in both families.
  func addresses(_ operands: [ConditionOperand]) -> [String] {
    var starts: Set<Address> = Set([Address("0.0.0.0"), Address("::")].compactMap { $0 })
    for range in addressRanges(operands) {
      starts.insert(range.first)
      if let after = range.last.next { starts.insert(after) }
    }
    return starts.sorted().map(\.text)
  }
}
