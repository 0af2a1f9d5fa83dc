import PolicyModel

/// A question to the search: which requests match one statement, none of some and one of others.
struct DifferenceQuestion {
  /// The statement that every request of the answer matches.
  let cause: CompiledStatement

  /// The statements that no request of the answer matches.
  let excluded: [CompiledStatement]

  /// Lists of statements, of each of which every request of the answer matches one.
  let required: [[CompiledStatement]]

  /// What the part is called when there is an answer.
  let effect: AccessPart.Effect

  /// All statements of the question, the cause first.
  var statements: [CompiledStatement] { [cause] + excluded + required.flatMap { $0 } }

  /// The most condition keys of a search, each of which takes a level of the stack.
  static let keyLimit = 128

  /// Checks that the statements test no more keys than a search can go through.
  ///
  /// - Throws: `SearchLimit` when they do.
  func checkKeys() throws(SearchLimit) {
    var keys: Set<String> = []
    for statement in statements { keys.formUnion(statement.meaning.conditions.map(\.key)) }
    guard keys.count <= Self.keyLimit else { throw SearchLimit() }
  }
}
