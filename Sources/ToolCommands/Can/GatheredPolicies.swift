import LocatedJSON
import PolicyModel
import PlainLanguage
import PolicyReview
import Rendering

/// The policies that apply to a request, and what became of the others.
struct GatheredPolicies {
  /// The policies that apply.
  var applied: [AppliedPolicy] = []

  /// The policies that were found and do not apply.
  var passedOver: [RulingReport.PassedOver] = []

  /// What could not be read.
  var obstacles: [PolicyObstacle] = []

  /// Where they come from, nil where each is a file of its own.
  let source: String?

  /// Whether they were found and not named.
  let isDiscovered: Bool

  /// Adds a policy, or what makes AWS refuse it.
  mutating func add(_ version: PolicyVersionInFile, level: Int?) {
    if version.document != nil { applied.append(AppliedPolicy(version, level: level)) }
    for problem in version.problems where problem.rule.isError {
      obstacles.append(
        PolicyObstacle(
          path: version.path,
          position: problem.span.start,
          words: problem.words + ", read as \(version.kind.words)",
        )
      )
    }
  }
}
