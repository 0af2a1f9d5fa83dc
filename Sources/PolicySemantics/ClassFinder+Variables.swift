import PolicyModel

extension ClassFinder {
  /// Returns whether a key stands as a variable in the cause or a living other.
  func isVariableInUse(_ key: String) -> Bool {
    guard plan.variableKeys.contains(key) else { return false }
    return users.contains { $0.uses(variable: key) }
  }

  /// Returns the values that matter of the variables that follow from the requester, by folded name.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  func linkedVariables(budget: inout SearchBudget) throws(SearchLimit) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for key in plan.linkedKeys.intersection(plan.variableKeys) where isVariableInUse(key) {
      values[key] = try variableCandidates(key, budget: &budget)
    }
    return values
  }

  /// The cause and the living others.
  private var users: [CompiledStatement] { [plan.cause] + alive.members.map { plan.others[$0] } }

  /// Values of a variable that matter for the patterns it stands in.
  ///
  /// A value matters through the clauses on the key itself and through the positions that it leads
  /// to in the patterns of every dimension where it stands, from where the text before it ends; one
  /// value is found for each joint set of positions. A key that is compared with it and stands as a
  /// variable itself passes its own patterns on. A value that nothing mentions and the values of
  /// other variables are added.
  /// - Throws: `SearchLimit` when the budget is used up.
  func variableCandidates(
    _ key: String,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [String] {
    let stem = "some-" + (key.split { $0 == ":" || $0 == "/" }.last.map(String.init) ?? "value")
    var result = [stem, "arn:aws:iam::111122223333:role/\(stem)"]
    for case .single(let text) in assigned.values.sorted(by: { "\($0)" < "\($1)" }) {
      result.append(text.text)
    }
    let globs = try continuations(of: key, visited: [], budget: &budget)
    let walk = GlobWalk(
      globs: globs.filter { !$0.matchesEverything },
      domain: StringDomain.anything
    )
    result += try walk.examples(perState: true, budget: &budget)
      .map { String(scalarValues: $0.text) }
    if plan.premises.reading.takes(.valueIsPattern) { result += ["*"] + result.map { $0 + "*" } }
    return result
  }

  /// The patterns that the value of a key meets: those it is compared with, and the rest of those it
  /// stands in from where the text before it ends.
  private func continuations(
    of key: String,
    visited: Set<String>,
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [Glob] {
    var globs = directGlobs(on: key)
    let resources = users.flatMap { $0.meaning.resource?.patterns.compactMap(\.arn) ?? [] }
    globs += try residues(
      of: key,
      in: resources,
      passedOn: resources.flatMap { filled($0, except: key) },
      budget: &budget,
    )
    let known = visited.union([key])
    for other in users.flatMap({ $0.meaning.conditions.map(\.key) }).uniqued where other != key {
      var patterns: [PatternText] = []
      for condition in users.flatMap(\.meaning.conditions) where condition.key == other {
        for case .pattern(let pattern) in condition.operands { patterns.append(pattern) }
      }
      guard patterns.contains(where: { $0.variables.contains(key) }) else { continue }
      if case .single(let text)? = assigned[other] {
        patterns.append(PatternText(text.text, style: .exact, expandsVariables: false))
      }
      let passedOn =
        known.contains(other) || !isVariableInUse(other)
        ? [] : try continuations(of: other, visited: known, budget: &budget)
      globs += try residues(of: key, in: patterns, passedOn: passedOn, budget: &budget)
    }
    return globs.uniqued
  }

  /// A pattern with one of its other variables replaced by what clauses on that key test.
  private func filled(_ pattern: PatternText, except key: String) -> [Glob] {
    pattern.variables.filter { $0 != key }.flatMap { other in
      directGlobs(on: other).filter { !$0.matchesEverything }
        .map { pattern.generalized(where: other, is: $0) }
    }
  }

  /// The patterns that clauses on the key itself test.
  private func directGlobs(on key: String) -> [Glob] {
    var globs: [Glob] = []
    for condition in users.flatMap(\.meaning.conditions) where condition.key == key {
      for case .pattern(let pattern) in condition.operands {
        if let glob = pattern.glob(variables) { globs.append(glob) }
      }
    }
    return globs.uniqued
  }

  /// What remains of patterns from the positions where a variable may begin.
  private func residues(
    of key: String,
    in patterns: [PatternText],
    passedOn: [Glob],
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [Glob] {
    guard patterns.contains(where: { $0.variables.contains(key) }) else { return [] }
    try budget.spend(40 * patterns.count)
    var result: [Glob] = []
    var seen: Set<Glob> = []
    let globs = (patterns.map(\.generalized) + passedOn).uniqued
    for pattern in patterns.uniqued where pattern.variables.contains(key) {
      for prefix in pattern.beginnings(before: key) {
        try budget.spend(prefix.count * globs.reduce(0) { $0 + $1.symbols.count } / 4)
        for glob in globs {
          for start in glob.positions(after: prefix) where start < glob.symbols.count {
            let rest = Glob(symbols: Array(glob.symbols[start...]))
            let isFolded = pattern.style == .exactIgnoringCase
            for rest in isFolded ? [rest, rest.ignoringCase] : [rest]
            where seen.insert(rest).inserted {
              result.append(rest)
            }
          }
        }
      }
    }
    return result
  }
}

extension CompiledStatement {
  /// Returns whether a key stands as a variable in the statement.
  func uses(variable key: String) -> Bool {
    if meaning.resource?.variables.contains(key) == true { return true }
    return meaning.conditions.contains { $0.variables.contains(key) }
  }
}

extension PatternText {
  /// The symbols before each place of a variable, variables among them read as runs of anything.
  func beginnings(before key: String) -> [[GlobSymbol]] {
    var beginnings: [[GlobSymbol]] = []
    var symbols: [GlobSymbol] = []
    for piece in pieces {
      switch piece {
      case .fixed(let fixed): symbols += fixed
      case .variable(let name, _):
        if name == key { beginnings.append(symbols) }
        symbols.append(.anyRun(crossesColon: true))
      }
    }
    return beginnings
  }
}

extension Glob {
  /// Returns whether some string is matched by both globs; of two that are very long true is no proof.
  func meets(_ other: Glob) -> Bool {
    if let exactText { return other.matches(exactText) }
    if let exact = other.exactText { return matches(exact) }
    if let own = symbols.first, let first = other.symbols.first, !own.isRun, !first.isRun,
      !own.meets(first)
    {
      return false
    }
    guard symbols.count * other.symbols.count <= Self.productLimit else { return true }
    return positions(after: other.symbols).contains(symbols.count)
  }

  /// Returns the positions that the glob can stand at after a string that a prefix matches.
  ///
  /// - Complexity: O(symbols of the prefix · symbols of the glob).
  func positions(after prefix: [GlobSymbol]) -> [Int] {
    let width = symbols.count + 1
    var seen = [Bool](repeating: false, count: (prefix.count + 1) * width)
    seen[0] = true
    var queue = [0]
    var result: Set<Int> = []
    while let place = queue.popLast() {
      let (before, own) = (place / width, place % width)
      if before == prefix.count { result.insert(own) }
      for next in Self.steps(before, own, prefix, symbols) {
        let target = next.before * width + next.own
        if !seen[target] {
          seen[target] = true
          queue.append(target)
        }
      }
    }
    return result.sorted()
  }

  /// The pairs of positions that follow a pair when both globs read one more scalar or skip a run.
  private static func steps(
    _ before: Int,
    _ own: Int,
    _ prefix: [GlobSymbol],
    _ symbols: [GlobSymbol],
  ) -> [(before: Int, own: Int)] {
    let first = before < prefix.count ? prefix[before] : nil
    let second = own < symbols.count ? symbols[own] : nil
    var result: [(before: Int, own: Int)] = []
    if first?.isRun == true { result.append((before + 1, own)) }
    if second?.isRun == true { result.append((before, own + 1)) }
    if let first, let second, first.meets(second) {
      result.append((first.isRun ? before : before + 1, second.isRun ? own : own + 1))
    }
    return result
  }
}

extension Glob {
  /// The glob with every ASCII letter in either case.
  var ignoringCase: Glob {
    Glob(
      symbols: symbols.map { symbol in
        guard case .scalar(let scalar) = symbol, (0x61...0x7A).contains(scalar.foldedASCII)
        else { return symbol }
        return .eitherCase(scalar.foldedASCII)
      }
    )
  }
}

extension GlobSymbol {
  /// Returns whether some scalar is accepted by both symbols.
  func meets(_ other: GlobSymbol) -> Bool {
    switch (self, other) {
    case (.scalar(let scalar), _): other.accepts(scalar)
    case (_, .scalar(let scalar)): accepts(scalar)
    case (.eitherCase(let scalar), _): other.accepts(scalar) || other.accepts(scalar - 0x20)
    case (_, .eitherCase(let scalar)): accepts(scalar) || accepts(scalar - 0x20)
    default: true
    }
  }
}
