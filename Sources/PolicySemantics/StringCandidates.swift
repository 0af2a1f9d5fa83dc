/// Finds strings that stand for every way in which patterns can match inside one pattern.
struct StringCandidates<Domain: StringAutomaton> {
  /// The pattern that every string must match.
  let required: Glob

  /// The other patterns.
  let others: [Glob]

  /// What a string can be.
  let domain: Domain

  /// Lists the strings: one at least for every set of `others` that some string of a label of the
  /// domain matches together with `required`.
  ///
  /// Exact patterns are looked up, not walked; when the example of a class is itself one of them,
  /// the walk is repeated with that one taken in, so that no class is lost.
  /// - Throws: `SearchLimit` when the budget is used up.
  func list(budget: inout SearchBudget) throws(SearchLimit) -> [[UInt32]] {
    if let exact = required.exactText { return belongs(exact) ? [exact] : [] }
    try budget.spend(20 + 2 * others.count)
    var exactTexts: Set<[UInt32]> = []
    var walked: [Glob] = [required]
    var seen: Set<Glob> = [required]
    for glob in others {
      if let exact = glob.exactText {
        if belongs(exact), required.matches(exact) { exactTexts.insert(exact) }
      } else if !glob.matchesEverything, seen.insert(glob).inserted {
        walked.append(glob)
      }
    }
    var found = try walk(walked, budget: &budget)
    while true {
      let collisions = found.filter { exactTexts.contains($0) }
      if collisions.isEmpty { break }
      for text in collisions {
        exactTexts.remove(text)
        walked.append(Glob(symbols: text.map(GlobSymbol.scalar)))
      }
      found = try walk(walked, budget: &budget)
    }
    return found + exactTexts.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func walk(
    _ globs: [Glob],
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [[UInt32]] {
    let walk = GlobWalk(globs: globs, domain: domain)
    let required = globs[0].matchesEverything ? nil : 0
    return try walk.examples(required: required, budget: &budget).map(\.text)
  }

  private func belongs(_ text: [UInt32]) -> Bool {
    var state = domain.start
    for scalar in text {
      guard let next = domain.step(state, scalar) else { return false }
      state = next
    }
    return domain.label(of: state) != nil
  }
}
