import PolicyModel

/// The compiled statements of one document, by effect.
struct DocumentStatements {
  /// The Allow statements.
  let allows: [CompiledStatement]

  /// The Deny statements.
  let denies: [CompiledStatement]

  /// The Allow statements in the order of their meanings, so that theirs does not matter.
  let sortedAllows: [CompiledStatement]

  /// The Deny statements in the order of their meanings.
  let sortedDenies: [CompiledStatement]

  /// The meanings of the Allow statements.
  let allowTexts: Set<String>

  /// The meanings of the Deny statements.
  let denyTexts: Set<String>

  /// Whether the document is read on top of a statement that allows everything.
  var allowsEverythingElse = false

  /// Compiles a document; nil has no statements.
  init(_ document: PolicyDocument?, side: Side?, kind: PolicyKind, premises: Premises) {
    var allows: [CompiledStatement] = []
    var denies: [CompiledStatement] = []
    if let document {
      for statement in document.statements {
        let compiled = CompiledStatement(
          statement,
          expandsVariables: document.expandsVariables(reading: premises.reading),
          side: side,
          kind: kind,
          premises: premises,
        )
        if statement.effect.value == .allow {
          allows.append(compiled)
        } else {
          denies.append(compiled)
        }
      }
    }
    self.allows = allows
    self.denies = denies
    sortedAllows = allows.sorted { $0.canonicalText < $1.canonicalText }
    sortedDenies = denies.sorted { $0.canonicalText < $1.canonicalText }
    allowTexts = Set(allows.map(\.canonicalText))
    denyTexts = Set(denies.map(\.canonicalText))
  }
}
