public import PolicyReview
import PolicySemantics

/// The words for a review as a whole.
///
/// ```swift
/// ReviewWords(review).summary  // 2 policies widened, 1 narrowed, 0 mixed; 3 same access
/// ```
public struct ReviewWords: Hashable, Sendable {
  /// The review.
  private let review: Review

  /// Speaks of a review.
  public init(_ review: Review) {
    self.review = review
  }

  /// The policies whose text or place differs and whose access does not; nil for none.
  public var sameAccess: String? {
    let changes = review.changes.filter { !$0.changesAccess }
    guard !changes.isEmpty else { return nil }
    let names = WordList(items: changes.map(Self.name))
    return "\(differing(changes)): same access (\(names.joined()))"
  }

  /// How many policies differ in which way that is not their access.
  private func differing(_ changes: [PolicyChange]) -> String {
    let manner = changes.contains { $0.oldPath != nil } ? "text or place" : "text"
    return Self.count(changes.count, "policy differs", "policies differ") + " in \(manner) only"
  }

  private static func name(_ change: PolicyChange) -> String {
    guard let oldPath = change.oldPath else { return change.path }
    return "\(change.path) \(change.status == .copied ? "copied" : "renamed") from \(oldPath)"
  }

  /// The counts in one line.
  public var summary: String {
    let summary = review.summary
    guard review.changesAccess || !review.problems.isEmpty else { return nothing(summary) }
    var groups: [String] = []
    if summary.widened + summary.narrowed + summary.mixed > 0 {
      groups.append(
        "\(Self.policies(summary.widened)) widened, \(summary.narrowed) narrowed, "
          + "\(summary.mixed) mixed"
      )
    }
    groups += counts(summary)
    for (count, words) in [
      (summary.guardrailsLoosened, "loosened"), (summary.guardrailsTightened, "tightened"),
    ] where count > 0 {
      groups.append("guardrails \(words) in \(groups.isEmpty ? Self.policies(count) : "\(count)")")
    }
    let depending = review.changes.count { !$0.otherReadings.isEmpty }
    if depending > 0 { groups.append("\(depending) otherwise under another reading") }
    let problems = review.problems.count(where: \.standsAlone)
    if problems > 0 { groups.append(Self.count(problems, "problem", "problems")) }
    return groups.joined(separator: "; ")
  }

  private func nothing(_ summary: ReviewSummary) -> String {
    if summary.policies == 0 {
      return "No change in access. No policy differs."
    }
    return "No change in access. \(differing(review.changes))."
  }

  /// How many policies have which of the verdicts that are rare; the first says what is counted.
  private func counts(_ summary: ReviewSummary) -> [String] {
    let counts = [
      (summary.same, "with the same access"), (summary.undecided, "undecided"),
      (summary.invalid, "invalid"),
    ].filter { $0.0 > 0 }
    let saysPolicies = summary.widened + summary.narrowed + summary.mixed > 0
    return counts.enumerated().map { place, group in
      let (count, words) = group
      return (place == 0 && !saysPolicies ? Self.policies(count) : "\(count)") + " \(words)"
    }
  }

  private static func policies(_ count: Int) -> String {
    self.count(count, "policy", "policies")
  }

  private static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
