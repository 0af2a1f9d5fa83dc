package import LocatedJSON

/// A context key that is not known and that statements test.
package struct UnknownKey: Hashable, Sendable {
  /// A place where a statement reads the key.
  package struct Place: Hashable, Sendable {
    /// The statement.
    package let statement: DecidingStatement

    /// Where the key stands in the statement, or the resource element that holds it as a variable.
    package let span: SourceSpan
  }

  /// The key's name as the first statement writes it; untrusted.
  package let name: String

  /// The places in the order of the policies.
  package let places: [Place]
}
