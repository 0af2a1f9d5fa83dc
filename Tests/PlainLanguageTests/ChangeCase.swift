import PolicyModel
import PolicyReview
import PolicySemantics
import Testing

/// A change as a whole, with its verdict in words and its notes.
struct ChangeCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let change: PolicyChange
  let verdict: String
  let notes: [String]

  /// Names a case.
  init(_ name: String, _ change: PolicyChange, _ verdict: String, _ notes: String...) {
    testDescription = name
    self.change = change
    self.verdict = verdict
    self.notes = notes
  }

  private static let gained = Comparison.made(.widened, gained: [.made()])
  private static let lost = Comparison.made(.narrowed, lost: [.made(.allowRemoved)])
  private static let same = Comparison.made(.same)
  private static let renamed = "renamed from `old.json`"

  static let all = [
    ChangeCase(
      "a difference that AWS's documentation rules out",
      .made(comparison: .made(.widened, gained: [.made(against: [.endpoint])])),
      "WIDENED",
      "compared with `old.json`",
      "only requests that AWS's documentation rules out show this difference: "
        + "keys of a VPC endpoint come together, and without `aws:SourceIp`"
    ),
    ChangeCase(
      "one difference of two that AWS's documentation rules out",
      .made(
        comparison: .made(
          .mixed,
          gained: [.made(against: [.multiFactor])],
          lost: [.made(.allowRemoved, fingerprint: "ba9876543210")],
        )
      ),
      "MIXED",
      "compared with `old.json`",
      "only requests that AWS's documentation rules out show 1 of the 2 differences: "
        + "`aws:MultiFactorAuthPresent` stands with temporary credentials, "
        + "as `aws:TokenIssueTime` does"
    ),
    ChangeCase("new", .made(.added, comparison: gained), "WIDENED, POLICY ADDED"),
    ChangeCase("gone", .made(.removed, comparison: lost), "NARROWED, POLICY REMOVED"),
    ChangeCase(
      "copied and one that AWS would refuse",
      .made(.copied, comparison: .made(.invalid)),
      "INVALID",
      "copied from `old.json`",
    ),
    ChangeCase(
      "emptied",
      .made(.emptied, comparison: lost),
      "NARROWED, POLICY REMOVED",
      "the file was emptied: the policy is gone",
    ),
    ChangeCase(
      "refilled",
      .made(.refilled, comparison: gained),
      "WIDENED, POLICY ADDED",
      "the file was empty before: the policy is back",
    ),
    ChangeCase(
      "dropped",
      .made(.dropped, comparison: same),
      "SAME, POLICY REMOVED",
      "the file no longer holds the policy: the policy is gone",
    ),
    ChangeCase("renamed", .made(.renamed, comparison: same), "SAME", renamed),
    ChangeCase(
      "copied",
      .made(.copied, comparison: same),
      "SAME",
      "copied from `old.json`: compared with it",
    ),
    ChangeCase(
      "guardrails alone",
      .made(
        .renamed,
        comparison: .made(.same, guardrails: .loosened, loosened: [.made(.denyRemoved)]),
      ),
      "OWN ACCESS SAME, GUARDRAILS LOOSENED",
      renamed,
    ),
    ChangeCase(
      "guardrails beside access",
      .made(
        .renamed,
        comparison: .made(
          .widened,
          gained: [.made()],
          guardrails: .mixed,
          loosened: [.made(.denyRemoved)],
          tightened: [.made(.denyAdded)],
        ),
      ),
      "WIDENED, GUARDRAILS CHANGED",
      renamed,
    ),
    ChangeCase(
      "a bucket that others may reach",
      .made(.renamed, kind: .resource, comparison: gained),
      "WIDENED",
      renamed,
      "a caller in another account also needs a policy of its own account that allows it; "
        + "a caller without an account does not",
    ),
    ChangeCase(
      "a boundary",
      .made(.renamed, kind: .boundary, comparison: gained),
      "WIDENED",
      renamed,
      "a permissions boundary grants nothing by itself: another policy must allow it too",
    ),
    ChangeCase("invalid", .made(.renamed, comparison: .invalid), "INVALID", renamed),
  ]
}
