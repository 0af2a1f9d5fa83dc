extension Glob {
  /// The simulation for long globs, with the living positions as a list.
  func matchesByList(_ text: [UInt32]) -> Bool {
    var alive = closedList([0])
    for scalar in text {
      alive = successors(of: alive) { $0.accepts(scalar) }
      if alive.isEmpty { return false }
    }
    return alive.last == symbols.count
  }

  /// The positions after some positions when one more symbol is consumed, in ascending order.
  func successors(of alive: [Int], where consumes: (GlobSymbol) -> Bool) -> [Int] {
    var targets: [Int] = []
    for index in alive where index < symbols.count && consumes(symbols[index]) {
      targets.append(symbols[index].isRun ? index : index + 1)
    }
    return closedList(targets)
  }

  /// Ascending positions with those after the runs at them, each once.
  func closedList(_ positions: [Int]) -> [Int] {
    var result: [Int] = []
    for position in positions {
      var next = position
      if let last = result.last, next <= last { continue }
      result.append(next)
      while next < symbols.count, symbols[next].isRun {
        next += 1
        result.append(next)
      }
    }
    return result
  }
}
