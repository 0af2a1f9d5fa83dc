import PolicyModel
import PolicySemantics

/// A law that every comparison obeys, whatever its documents say.
package enum Law: String, Hashable, Sendable, CaseIterable {
  /// A document against itself is the same.
  case reflexive
  /// The order of statements counts for nothing.
  case statementOrder
  /// The order of values counts for nothing.
  case valueOrder
  /// Names of statements count for nothing.
  case names
  /// Blanks, the order of members, and a value in place of a list of one count for nothing.
  case formatting
  /// The ids of parts depend on no order.
  case fingerprints
  /// A statement may be split into one for each value of a list.
  case splitting
  /// Statements that differ in one value may be merged.
  case merging
  /// The reverse change is the mirror of the change.
  case mirror
  /// A new Allow takes nothing away and leaves guardrails as they are.
  case addedAllow
  /// A new Deny gives nothing and loosens nothing.
  case addedDeny

  /// Returns whether a pair obeys the law.
  ///
  /// - Throws: `UniverseError` when a document that is changed cannot be read any more.
  func holds(
    for pair: ReadPair,
    comparing: ReadPair.Comparing = ReadPair.compare,
    using generator: inout CountingGenerator,
  ) throws(UniverseError) -> Bool {
    guard pair.comparison.undecided.isEmpty, applies(to: pair) else { return true }
    let changed = changed(pair.sketch, using: &generator)
    let comparison = try ReadPair(changed, comparing: comparing).comparison
    guard comparison.undecided.isEmpty else { return true }
    return switch self {
    case .reflexive, .splitting, .merging:
      comparison.verdict == .same && comparison.guardrails == .same
    case .statementOrder, .valueOrder, .names, .formatting:
      comparison.verdict == pair.comparison.verdict
        && comparison.guardrails == pair.comparison.guardrails
    case .fingerprints:
      Claim.allCases.allSatisfy { claim in
        Set(claim.parts(of: comparison).map(\.fingerprint))
          == Set(claim.parts(of: pair.comparison).map(\.fingerprint))
      }
    case .mirror: comparison.isMirror(of: pair.comparison)
    case .addedAllow:
      comparison.lost.isEmpty && comparison.loosened.isEmpty && comparison.tightened.isEmpty
    case .addedDeny: comparison.gained.isEmpty && comparison.loosened.isEmpty
    }
  }

  /// A variable without a value may undo its whole statement, by a choice: then no statement splits.
  private func applies(to pair: ReadPair) -> Bool {
    self != .splitting && self != .merging || !pair.sketch.reading.takes(.unresolvedIsVoid)
  }

  private func changed(
    _ pair: PairSketch,
    using generator: inout CountingGenerator,
  ) -> PairSketch {
    var result = pair
    switch self {
    case .reflexive: result.new = pair.old
    case .statementOrder:
      result.old?.statements.shuffle(using: &generator)
      result.new?.statements.shuffle(using: &generator)
    case .valueOrder, .fingerprints:
      result.old?.statements = shuffledValues(pair.old?.statements ?? [], using: &generator)
      result.new?.statements = shuffledValues(pair.new?.statements ?? [], using: &generator)
    case .names:
      for index in pair.new?.statements.indices ?? 0..<0 {
        result.new?.statements[index].sid = "Named\(index)"
      }
    case .formatting: result.new?.isWrittenLoosely = true
    case .splitting:
      result.new = pair.old
      result.new?.statements = pair.old?.statements.flatMap(split) ?? []
    case .merging:
      result.new = pair.old
      result.old?.statements = pair.old?.statements.flatMap(split) ?? []
    case .mirror: (result.old, result.new) = (pair.new, pair.old)
    case .addedAllow, .addedDeny:
      result.new = pair.old
      let effect: Effect = self == .addedAllow ? .allow : .deny
      let added = pair.new?.statements.first { $0.effect == effect }
      if let added { result.new?.statements.append(added) }
    }
    return result
  }

  private func shuffledValues(
    _ statements: [StatementSketch],
    using generator: inout CountingGenerator,
  ) -> [StatementSketch] {
    statements.map { statement in
      var result = statement
      result.action.values.shuffle(using: &generator)
      result.resource?.values.shuffle(using: &generator)
      result.principal?.entries.shuffle(using: &generator)
      result.conditions.shuffle(using: &generator)
      for index in result.conditions.indices {
        result.conditions[index].values.shuffle(using: &generator)
      }
      return result
    }
  }

  /// One statement for each value of one list that has several and may be split.
  private func split(_ statement: StatementSketch) -> [StatementSketch] {
    var parts = [statement]
    if !statement.action.isNegated {
      parts = parts.flatMap { part in
        part.action.values.map { value in
          var result = part
          result.action.values = [value]
          return result
        }
      }
    }
    if let resource = statement.resource, !resource.isNegated {
      parts = parts.flatMap { part in
        resource.values.map { value in
          var result = part
          result.resource?.values = [value]
          return result
        }
      }
    }
    if let principal = statement.principal, !principal.isNegated {
      parts = parts.flatMap { part in
        principal.entries.map { entry in
          var result = part
          result.principal?.entries = [entry]
          return result
        }
      }
    }
    return parts
  }
}

extension Comparison {
  /// Whether this is the answer about a change that the other is the answer about the reverse of.
  fileprivate func isMirror(of other: Comparison) -> Bool {
    let pairs: [([AccessPart], [AccessPart])] = [
      (gained, other.lost), (lost, other.gained), (loosened, other.tightened),
      (tightened, other.loosened),
    ]
    return pairs.allSatisfy { Set($0.map(\.meaning)) == Set($1.map(\.meaning)) }
  }
}

extension AccessPart {
  /// What the part says without its direction: two parts that mirror each other say the same.
  fileprivate var meaning: [Set<String>] {
    let tests = conditions.map { condition in
      "\(condition.mustHold) \(condition.conditionOperator.spelling) \(condition.key.lowercased()) "
        + Set(condition.values).sorted().joined(separator: "\u{1F}")
    }
    return [
      Set(actions.included.map { $0.lowercased() }), Set(actions.excluded.map { $0.lowercased() }),
      Set(resources.included), Set(resources.excluded), Set(principals.included),
      Set(principals.excluded), Set(tests),
    ]
  }
}
