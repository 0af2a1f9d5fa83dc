/// The form of a result.
enum OutputFormat: String, Sendable, CaseIterable {
  /// Words for people.
  case text
  /// The machine contract.
  case json
  /// Words for people on GitHub.
  case markdown
}
