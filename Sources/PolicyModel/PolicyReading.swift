/// What reading a document gave: the document unless it is invalid, and every problem found.
public struct PolicyReading: Hashable, Sendable {
  /// The document, nil when some problem is an error.
  public let document: PolicyDocument?

  /// All problems in source order, warnings included.
  public let problems: [PolicyProblem]

  /// Creates a reading from its parts.
  public init(document: PolicyDocument?, problems: [PolicyProblem]) {
    self.document = document
    self.problems = problems
  }
}
