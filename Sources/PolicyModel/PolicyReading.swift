/// What reading a document gave: the document unless it is invalid, and every problem found.
public struct PolicyReading: Hashable, Sendable {
  /// The document, nil when some problem is an error.
  public let document: PolicyDocument?

  /// The problems in source order, warnings included: all of them up to a thousand.
  ///
  /// Where there are more, the first ones found, and an error among them if there is any.
  public let problems: [PolicyProblem]

  /// Creates a reading from its parts.
  public init(document: PolicyDocument?, problems: [PolicyProblem]) {
    self.document = document
    self.problems = problems
  }
}
