import PolicySemantics

/// The requests of a space that a pair is held against: all of them, or proofs, their neighbours and a sample.
struct PointSource {
  /// Whether every request comes.
  let isExhaustive: Bool

  private let counts: [Int]
  private let limit: Int
  private let proofs: [[Int?]]
  private var made = 0
  private var current: [Int]

  /// Prepares the requests for a judge.
  init(_ judge: Judge, limit: Int, _ pair: ReadPair) {
    counts = judge.counts
    self.limit = limit
    isExhaustive = judge.space.size <= limit
    proofs = Claim.allCases.flatMap { claim in
      claim.parts(of: pair.comparison).map { judge.space.point(of: $0.witness) }
    }
    current = [Int](repeating: 0, count: counts.count)
  }

  /// Returns the next point, nil after the last.
  mutating func next(using generator: inout CountingGenerator) -> [Int]? {
    made += 1
    if isExhaustive { return nextInOrder() }
    guard made <= limit else { return nil }
    if made <= proofs.count { return filled(proofs[made - 1], using: &generator) }
    guard !proofs.isEmpty, generator.happens(60) else { return random(using: &generator) }
    var point = filled(generator.pick(proofs), using: &generator)
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let axis = Int.random(in: counts.indices, using: &generator)
      point[axis] = Int.random(in: 0..<counts[axis], using: &generator)
    }
    return point
  }

  private mutating func nextInOrder() -> [Int]? {
    if made == 1 { return current }
    var axis = 0
    while axis < counts.count {
      current[axis] += 1
      if current[axis] < counts[axis] { return current }
      current[axis] = 0
      axis += 1
    }
    return nil
  }

  private func random(using generator: inout CountingGenerator) -> [Int] {
    counts.map { Int.random(in: 0..<$0, using: &generator) }
  }

  /// A proof may leave out keys that count for nothing there: those vary.
  private func filled(_ proof: [Int?], using generator: inout CountingGenerator) -> [Int] {
    zip(proof, counts).map { position, count in
      position ?? Int.random(in: 0..<count, using: &generator)
    }
  }
}

extension RequestSpace {
  /// Returns where a request stands on each axis, nil where its value is none of the axis.
  func point(of request: Request) -> [Int?] {
    axes.map { axis in
      switch axis {
      case .action: return actions.firstIndex(of: request.action)
      case .resource: return resources.firstIndex(of: request.resource)
      case .caller: return callers.firstIndex { $0.principal == request.principal }
      case .key(let name):
        let value = request.context.first { KeyDescription.folded($0.key) == name }?.value
        return keys[name]?.values.firstIndex(of: value)
      }
    }
  }
}
