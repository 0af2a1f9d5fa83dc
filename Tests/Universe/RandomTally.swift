package import PolicySemantics

/// What many random pairs gave, counted.
package struct RandomTally: Sendable {
  /// How many pairs were compared and judged.
  package private(set) var pairs = 0

  /// How many pairs were drawn that no policy reader takes.
  package private(set) var unreadable = 0

  /// How many pairs were held against all requests of their space.
  package private(set) var exhaustive = 0

  /// How many requests were tried.
  package private(set) var requests = 0

  /// How many pairs had each verdict.
  package private(set) var verdicts: [Verdict: Int] = [:]

  /// How many pairs were left undecided for each reason.
  package private(set) var undecided: [Undecided.Reason: Int] = [:]

  /// The numbers of the pairs that were answered wrongly.
  package private(set) var wrong: [Int] = []

  /// Some numbers of the pairs that were left undecided.
  package private(set) var open: [Int] = []

  /// Creates a tally of nothing.
  package init() {}

  /// Counts the pair of a number.
  package mutating func add(_ number: Int, _ check: PairCheck) {
    guard let verdict = check.verdict else {
      unreadable += 1
      return
    }
    pairs += 1
    requests += check.requests
    if check.isExhaustive { exhaustive += 1 }
    verdicts[verdict, default: 0] += 1
    for reason in Set(check.undecided) { undecided[reason, default: 0] += 1 }
    if !check.undecided.isEmpty, open.count < 20 { open.append(number) }
    if check.fault != nil { wrong.append(number) }
  }

  /// Adds another tally.
  package mutating func add(_ other: RandomTally) {
    pairs += other.pairs
    unreadable += other.unreadable
    exhaustive += other.exhaustive
    requests += other.requests
    verdicts.merge(other.verdicts, uniquingKeysWith: +)
    undecided.merge(other.undecided, uniquingKeysWith: +)
    wrong += other.wrong
    open += other.open
  }
}
