import PolicyReview

/// Which findings of a change are told by themselves; the others are named in one line.
struct FindingDigest {
  /// The places of the findings that are told, among all.
  let told: [Int]

  /// The places of the findings that are named only.
  private let places: [Int]

  private let others: [Finding]

  /// Tells of severe findings, and of the first one where it is more than a level of access.
  init(_ change: PolicyChange, limit: Int) {
    let shown = change.findings.indices.filter { change.findings[$0].severity > .info }
    let severe = shown.filter { change.findings[$0].severity >= .high }
    let first = shown.prefix(1).filter { !Self.levels.contains(change.findings[$0].rule) }
    let told = Array((severe.isEmpty ? first : severe).prefix(limit))
    self.told = told
    places = shown.filter { !told.contains($0) }
    others = places.map { change.findings[$0] }
  }

  /// The rules that say of what level the actions are which the headline names.
  private static let levels: Set<FindingRule> = [
    .writeAccess, .taggingAccess, .readAccess, .listAccess,
  ]

  /// A finding that is told, its rule before it; of several ways to more access only the first.
  static func words(for finding: Finding, _ sentence: Sentence) -> Sentence {
    let phrase =
      finding.rule == .privilegeEscalation
      ? FindingWords.ways(finding.escalations, limit: 1)
        + (finding.isConditioned ? ", under a condition" : "") : sentence.text
    return Sentence(
      "\(finding.rule.rawValue): \(phrase)",
      restsOn: sentence.restsOn,
      claims: sentence.claims,
    )
  }

  /// The findings that are not told by themselves: their rules, each once, with their actions.
  func others(_ explanation: Explanation) -> Sentence? {
    guard !others.isEmpty else { return nil }
    var rules: [FindingRule] = []
    for finding in others where !rules.contains(finding.rule) { rules.append(finding.rule) }
    var isFirst = true
    let items = rules.map { rule in
      let number = words(for: rule, isFirst: isFirst, headline: explanation.headline.text)
      if !number.isEmpty { isFirst = false }
      return rule.rawValue + number
    }
    let sentences = places.map { explanation.findings[$0] }
    return Sentence(
      (told.isEmpty ? "" : "also ") + WordList(items: items, limit: items.count).joined(),
      restsOn: sentences.flatMap(\.restsOn),
      claims: sentences.flatMap(\.claims),
    )
  }

  /// The one action of a rule, else how many it has; empty where no action of today is known.
  private func words(for rule: FindingRule, isFirst: Bool, headline: String) -> String {
    let all = others.filter { $0.rule == rule }
    let count =
      all.count == 1
      ? all[0].actions.actions.count : Set(all.flatMap { $0.actions.actions }).count
    guard count > 0 else { return "" }
    if count == 1, all[0].severity >= .medium, let name = all[0].actions.names.first,
      !headline.contains(name)
    {
      return " (\(name))"
    }
    return isFirst ? " (\(count) \(count == 1 ? "action" : "actions"))" : " (\(count))"
  }
}
