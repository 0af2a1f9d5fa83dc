/// A command of the tool; the raw value is what the user types.
enum CommandName: String, Sendable, CaseIterable {
  /// Says what a change of a repository does to access.
  case explain
  /// Compares two policies.
  case compare
  /// Answers whether one request is allowed.
  case can
  /// Decides requests.
  case evaluate
  /// Prints the schema of the JSON that other commands write.
  case schema
  /// Tells about the rules of findings.
  case rules
  /// Shows help on a command or a subject.
  case help
}
