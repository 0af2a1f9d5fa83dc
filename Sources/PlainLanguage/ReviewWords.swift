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

  /// The policies whose text differs and whose access does not, in one sentence; nil for none.
  public var textOnly: String? {
    let paths = review.changes.filter { !$0.changesAccess }.map(\.path)
    guard !paths.isEmpty else { return nil }
    let noun = paths.count == 1 ? "policy differs" : "policies differ"
    return "\(paths.count) \(noun) in text only: same access (\(WordList(items: paths).joined()))"
  }

  /// The counts in one line.
  public var summary: String {
    let summary = review.summary
    guard review.changesAccess || !review.problems.isEmpty else { return nothing(summary) }
    var groups = [
      "\(Self.policies(summary.widened)) widened, \(summary.narrowed) narrowed, "
        + "\(summary.mixed) mixed"
    ]
    groups += Self.counts([
      (summary.same, "same access"), (summary.undecided, "undecided"),
      (summary.invalid, "invalid"),
    ])
    if summary.guardrailsLoosened > 0 {
      groups.append("guardrails loosened in \(summary.guardrailsLoosened)")
    }
    if summary.guardrailsTightened > 0 {
      groups.append("guardrails tightened in \(summary.guardrailsTightened)")
    }
    if !review.problems.isEmpty {
      groups.append(Self.count(review.problems.count, "problem", "problems"))
    }
    return groups.joined(separator: "; ")
  }

  private func nothing(_ summary: ReviewSummary) -> String {
    if summary.policies == 0 {
      return "No change in access. No policy differs."
    }
    let policies = Self.count(summary.policies, "policy differs", "policies differ")
    return "No change in access. \(policies) in text only."
  }

  private static func counts(_ counts: [(Int, String)]) -> [String] {
    counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }

  private static func policies(_ count: Int) -> String {
    self.count(count, "policy", "policies")
  }

  private static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
