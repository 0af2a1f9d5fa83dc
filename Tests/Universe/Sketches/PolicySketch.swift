import LocatedJSON
package import PolicyModel

/// One policy document to be written.
package struct PolicySketch: Hashable, Sendable {
  /// The version, nil when there is none.
  package var version: String?

  /// The statements in order.
  package var statements: [StatementSketch]

  /// Whether it is written with blanks, lists of one value as that value, and members reversed.
  package var isWrittenLoosely = false

  /// Creates a document.
  package init(_ statements: [StatementSketch], version: String? = "2012-10-17") {
    self.statements = statements
    self.version = version
  }

  /// The document as JSON.
  package var text: String {
    let text = JSONText(isLoose: isWrittenLoosely)
    let version = version.map { [("Version", text.string($0))] } ?? []
    return text.object(version + [("Statement", text.list(statements.map { $0.text(text) }))])
  }

  /// Reads the document as the policy reader does.
  ///
  /// - Throws: `UniverseError` when it is no valid policy of the kind.
  package func document(kind: PolicyKind) throws(UniverseError) -> PolicyDocument {
    try Self.document(text, kind: kind)
  }

  /// Reads the text of a document as the policy reader does.
  ///
  /// - Throws: `UniverseError` when it is no valid policy of the kind.
  static func document(_ text: String, kind: PolicyKind) throws(UniverseError) -> PolicyDocument {
    let reading: PolicyReading
    do throws(JSONSyntaxError) {
      reading = PolicyReading.read(try JSONNode.parse(Array(text.utf8)), kind: kind)
    } catch {
      throw .noJSON(text, error)
    }
    guard let document = reading.document else {
      throw .noPolicy(text, reading.problems.filter(\.rule.isError))
    }
    return document
  }
}
