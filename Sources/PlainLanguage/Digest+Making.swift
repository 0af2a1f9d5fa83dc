package import PolicyReview

extension Digest {
  /// How much is told of each thing.
  private enum Limit {
    static let findings = 2
    static let guardrails = 1
    static let statements = 3
    static let refusals = 1
    static let undecided = 2
    static let problems = 2
  }

  /// Chooses from an explanation.
  package init(of explanation: Explanation, _ change: PolicyChange) {
    let findings = FindingDigest(change, limit: Limit.findings)
    let parts = PartDigest(explanation, change, guardrails: Limit.guardrails)
    let statements = change.isWhole ? [] : StatementDigest(explanation.statements).changes
    headline = explanation.headline.text.pointing(to: Self.everything)
    self.findings = findings.told.map { place in
      FindingDigest.words(for: change.findings[place], explanation.findings[place])
    }
    otherFindings = findings.others(explanation)
    self.parts = parts.told
    contrast = change.alignment.needsContrast ? explanation.contrast : nil
    self.statements = Array(statements.prefix(Limit.statements))
    proof = explanation.proofs.first?.brief
    stillRefused = Array(explanation.stillRefused.prefix(Limit.refusals))
    undecided = Array(explanation.undecided.prefix(Limit.undecided))
    problems = Array(explanation.problems.prefix(Limit.problems))
    rest = Self.rest([
      (headline == explanation.headline.text ? parts.rest : 0, "part"),
      (statements.dropFirst(Limit.statements).reduce(0) { $0 + $1.count }, "statement"),
      (explanation.stillRefused.count - stillRefused.count, "refusal"),
      (explanation.undecided.count - undecided.count, "undecided place"),
      (explanation.problems.count - problems.count, "problem"),
    ])
  }

  /// The option that shows everything.
  private static let everything = "`--level 3`"

  private static func rest(_ counts: [(count: Int, noun: String)]) -> String? {
    let items = counts.filter { $0.count > 0 }.map { count, noun in
      "\(count) more \(noun)\(count == 1 ? "" : "s")"
    }
    return items.isEmpty ? nil : "\(everything) shows \(WordList(items: items, limit: 9).joined())"
  }
}

extension PolicyChange {
  /// Whether the policy is new or gone, so that every statement is.
  fileprivate var isWhole: Bool {
    switch status {
    case .added, .refilled, .removed, .emptied, .dropped: true
    case .modified, .renamed, .copied, .moved: false
    }
  }
}

extension StatementAlignment {
  /// Whether the one statement that changed did so in a way of which its lines say too little: in who,
  /// or in a condition that is another one now.
  fileprivate var needsContrast: Bool {
    let differences = pairs.filter { !$0.isUnchanged }.flatMap(\.differences)
    return differences.contains { difference in
      switch difference {
      case .principals, .effect: true
      case .condition(let before, let after): before != nil && after != nil
      case .actions, .resources, .name: false
      }
    }
  }
}

extension String {
  /// The text with a place to read on behind the number of parts that it leaves out.
  fileprivate func pointing(to place: String) -> String {
    hasSuffix(" more part.") || hasSuffix(" more parts.") ? "\(dropLast()): \(place)." : self
  }
}
