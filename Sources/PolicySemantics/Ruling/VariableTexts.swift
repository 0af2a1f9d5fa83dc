/// The texts that matter for a key because it stands as a variable in open statements.
///
/// A text matters through the positions that it leads to in the patterns and texts against which
/// the variable's own patterns are held. Where a key is held against one that is a variable itself,
/// what matters for that one matters too.
struct VariableTexts {
  private let patterns: [String: [PatternText]]
  private let resources: [PatternText]
  private let resource: Glob
  private let context: RequestContext

  /// Looks at open statements and at what the request has already.
  init(_ open: [OpenStatement], resource: String, context: RequestContext) {
    patterns = open.flatMap(\.clauses).reduce(into: [:]) { patterns, clause in
      patterns[clause.test.key, default: []] += clause.test.patterns
    }
    resources = open.flatMap { $0.resource?.patterns.compactMap(\.arn) ?? [] }
    self.resource = Self.glob(of: resource)
    self.context = context
  }

  /// Lists texts for a key: one that nothing mentions, and one for every joint set of positions.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  func list(for key: String, budget: inout SearchBudget) throws(SearchLimit) -> [String] {
    let stem = "some-" + (key.split { $0 == ":" || $0 == "/" }.last.map(String.init) ?? "value")
    let globs = try globs(for: key, apartFrom: [], budget: &budget)
    let walk = GlobWalk(
      globs: globs.filter { !$0.matchesEverything },
      domain: StringDomain.anything
    )
    let texts = try walk.examples(perState: true, budget: &budget).map(\.text)
    return [stem]
      + texts.sorted { ($0.count, "\($0)") < ($1.count, "\($1)") }.map { String(scalarValues: $0) }
  }

  /// The texts and patterns that matter for a key, without those that lead over some other keys.
  private func globs(
    for key: String,
    apartFrom others: Set<String>,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> Set<Glob> {
    if let value = context.value(of: key) { return Set(value.texts.map(Self.glob)) }
    let seen = others.union([key])
    var result = try rests(of: key, in: resources, against: [resource], budget: &budget)
    for pattern in patterns[key] ?? [] {
      result.formUnion(try expanded(pattern, apartFrom: seen, budget: &budget))
    }
    for (other, patterns) in patterns where !seen.contains(other) {
      guard patterns.contains(where: { $0.variables.contains(key) }) else { continue }
      let opposite = try globs(for: other, apartFrom: seen, budget: &budget)
      result.formUnion(try rests(of: key, in: patterns, against: opposite, budget: &budget))
    }
    return result
  }

  /// A pattern with anything in place of its variables, and with each text that matters for them.
  private func expanded(
    _ pattern: PatternText,
    apartFrom seen: Set<String>,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> Set<Glob> {
    var texts: [[GlobSymbol]] = [[]]
    for piece in pattern.pieces {
      var choices: [[GlobSymbol]] = []
      switch piece {
      case .fixed(let symbols): choices = [symbols]
      case .variable(let key, let fallback):
        choices = [[.anyRun(crossesColon: true)]]
        if let fallback { choices.append(Self.glob(of: fallback).symbols) }
        if !seen.contains(key) {
          choices += try globs(for: key, apartFrom: seen, budget: &budget).map(\.symbols)
        }
      }
      try budget.spend(texts.count * choices.count)
      texts = texts.flatMap { text in choices.map { text + $0 } }
    }
    return Set(texts.map { Glob(symbols: $0) })
  }

  /// What remains of texts and patterns from where a key, as a variable in others, may begin.
  private func rests(
    of key: String,
    in patterns: [PatternText],
    against opposite: Set<Glob>,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> Set<Glob> {
    var result: Set<Glob> = []
    for pattern in Set(patterns) where pattern.variables.contains(key) {
      for prefix in pattern.prefixes(before: key) {
        for glob in opposite {
          try budget.spend(1 + prefix.count * glob.symbols.count / 4)
          for start in glob.positions(after: prefix) where start < glob.symbols.count {
            result.insert(Glob(symbols: Array(glob.symbols[start...])))
          }
        }
      }
    }
    return result
  }

  private static func glob(of text: String) -> Glob {
    Glob(symbols: text.scalarValues.map(GlobSymbol.scalar))
  }
}

extension PatternText {
  /// The symbols before each place of a variable, other variables read as runs of anything.
  fileprivate func prefixes(before key: String) -> [[GlobSymbol]] {
    var result: [[GlobSymbol]] = []
    var symbols: [GlobSymbol] = []
    for piece in pieces {
      switch piece {
      case .fixed(let fixed): symbols += fixed
      case .variable(let name, _):
        if name == key { result.append(symbols) }
        symbols.append(.anyRun(crossesColon: true))
      }
    }
    return result
  }
}

extension ConditionTest {
  /// The operands that are patterns.
  fileprivate var patterns: [PatternText] {
    operands.compactMap { if case .pattern(let pattern) = $0 { pattern } else { nil } }
  }
}

extension ContextValue {
  /// The values as one list.
  fileprivate var texts: [String] {
    switch self {
    case .single(let text): [text]
    case .multiple(let texts): texts
    }
  }
}
