import Testing

/// A case of a table with the words that name it in the report.
struct NamedCase<Input: Sendable, Expected: Sendable>: Sendable, CustomTestStringConvertible {
  /// What the case is about.
  let name: String

  /// What is given.
  let input: Input

  /// What must come out.
  let expected: Expected

  /// The name.
  var testDescription: String { name }

  /// Creates a case.
  init(_ name: String, _ input: Input, _ expected: Expected) {
    self.name = name
    self.input = input
    self.expected = expected
  }
}
