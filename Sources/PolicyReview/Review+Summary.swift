import PolicySemantics

extension Review {
  /// How many policies changed in which way.
  public var summary: ReviewSummary {
    var summary = ReviewSummary()
    for change in changes {
      summary.count(change.comparison)
    }
    summary.filesWithProblems = Set(problems.map(\.path)).count
    return summary
  }

  /// The severity of the most severe finding of all changes, nil without any.
  public var severity: Severity? { changes.compactMap(\.severity).max() }

  /// Whether any policy's access or explicit denials differ, or could not be compared.
  public var changesAccess: Bool {
    changes.contains { $0.changesAccess }
  }
}

extension ReviewSummary {
  fileprivate mutating func count(_ comparison: Comparison) {
    switch comparison.verdict {
    case .widened: widened += 1
    case .narrowed: narrowed += 1
    case .mixed: mixed += 1
    case .same where comparison.guardrails == .same: same += 1
    case .same: guardrailsOnly += 1
    case .undecided: undecided += 1
    case .invalid: invalid += 1
    }
    switch comparison.guardrails {
    case .same, .undecided: break
    case .loosened: guardrailsLoosened += 1
    case .tightened: guardrailsTightened += 1
    case .mixed:
      guardrailsLoosened += 1
      guardrailsTightened += 1
    }
  }
}
