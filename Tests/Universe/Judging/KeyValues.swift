import PolicyModel

/// The texts that one condition key may have, near the operands that it is tested against.
///
/// A key that is tested by operators of one type alone has values of that type.
struct KeyValues {
  /// The texts.
  private(set) var texts: [String] = []

  /// Collects the texts for a key, by its folded name, from the clauses of a pair.
  init(_ name: String, in sketch: PairSketch) {
    let statements = sketch.countingStatements
    let clauses = statements.flatMap(\.conditions).filter {
      KeyDescription.folded($0.key) == name
    }
    let tests = clauses.compactMap { ConditionOperator(spelling: $0.conditionOperator)?.test }
    let families = Set(tests.compactMap { ValueFamily.of($0) })
    let isVariable = statements.contains { statement in
      ((statement.resource?.values ?? []) + statement.conditions.flatMap(\.values)).contains {
        variableNames(in: $0).contains { KeyDescription.folded($0) == name }
      }
    }
    let description = KeyDescription.of(name)
    let operands = clauses.flatMap(\.values)
    if name == "aws:currenttime", families.isSubset(of: [.date, .number]) {
      texts = families.contains(.number) ? Self.seconds : ValueFamily.date.values + ["2026-06-01"]
      return
    }
    let isMixed = families.count != 1 || isVariable || families.contains(.text)
    var found = families.flatMap { $0.values + $0.operands.filter { !$0.contains("/") } }
    if families.isEmpty { found += description.family.values }
    if isMixed || families == [.arn] {
      found += description.values + operands.flatMap { WildcardInstances.texts.near($0) }
    } else {
      found = found.filter { Self.isValue($0, of: families) }
    }
    if isVariable { found += ["alice", "a", "red", "*"] }
    var seen: Set<String> = []
    texts = found.filter { seen.insert($0).inserted }
  }

  private static func isValue(_ text: String, of families: Set<ValueFamily>) -> Bool {
    switch families.first {
    case .truth?: ["true", "false"].contains(text)
    case .number?, .date?, .address?, .bytes?: !text.isEmpty
    case .text?, .arn?, nil: true
    }
  }

  /// Whole seconds, which date and numeric operators both read.
  private static let seconds = [
    "-2", "-1", "0", "5", "10", "11", "20", "30", "1767225599", "1767225600", "1767225601",
    "1780272000", "1800000000",
  ]
}
