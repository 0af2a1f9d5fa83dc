package import PlainLanguage
package import PolicyReview
package import PolicySemantics

/// All that a renderer tells about the answer to one question about a request.
package struct RulingReport: Hashable, Sendable {
  /// A policy that was found and does not apply.
  package struct PassedOver: Hashable, Sendable {
    /// The policy.
    package let version: PolicyVersionInFile
    /// Why it does not apply, in one lower-case phrase without a period.
    package let reason: String

    /// Creates an entry.
    package init(_ version: PolicyVersionInFile, reason: String) {
      self.version = version
      self.reason = reason
    }
  }

  /// What is known of the request.
  package let request: PartialRequest

  /// The answer, nil when policies could not be read.
  package let ruling: Ruling?

  /// The policies that apply.
  package let applied: AppliedPolicies

  /// The policies that were found and do not apply.
  package let passedOver: [PassedOver]

  /// The choices of reading under which the answer would be another; nil where none was tried.
  package let otherReadings: [OtherRuling]?

  /// How doubts were read, in one sentence; nil for the defaults.
  package let readingWords: String?

  /// What could not be read.
  package let obstacles: [PolicyObstacle]

  /// Where the policies come from, such as `the work tree`; nil where each was named as a file.
  package let source: String?

  /// Whether the policies were found and not named.
  package let isDiscovered: Bool

  /// The answer in words.
  package let explanation: RulingExplanation

  /// Reports an answer; there is none where something could not be read.
  package init(
    request: PartialRequest,
    ruling: Ruling?,
    applied: AppliedPolicies,
    passedOver: [PassedOver] = [],
    obstacles: [PolicyObstacle] = [],
    otherReadings: [OtherRuling]? = nil,
    readingWords: String? = nil,
    source: String?,
    isDiscovered: Bool,
    names: KnownNames = .none,
  ) {
    self.request = request
    self.ruling = ruling
    self.applied = applied
    self.passedOver = passedOver
    self.obstacles = obstacles
    self.otherReadings = otherReadings
    self.readingWords = readingWords
    self.source = source
    self.isDiscovered = isDiscovered
    let explanation =
      ruling.map {
        RulingExplanation(
          of: $0,
          on: request,
          under: applied,
          otherReadings: otherReadings ?? [],
        )
      }
      ?? RulingExplanation(obstacles: obstacles, to: request)
    self.explanation = explanation.naming(names)
  }
}
