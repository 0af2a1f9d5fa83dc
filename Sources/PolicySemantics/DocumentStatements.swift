import PolicyModel

/// The compiled statements of one document, by effect.
struct DocumentStatements {
  /// The Allow statements.
  let allows: [CompiledStatement]

  /// The Deny statements.
  let denies: [CompiledStatement]

  /// The meanings of the Allow statements.
  let allowTexts: Set<String>

  /// The meanings of the Deny statements.
  let denyTexts: Set<String>

  /// Whether the document is read on top of a statement that allows everything.
  var allowsEverythingElse = false

  /// Compiles a document; nil has no statements.
  init(_ document: PolicyDocument?, side: Side?, kind: PolicyKind) {
    var allows: [CompiledStatement] = []
    var denies: [CompiledStatement] = []
    if let document {
      for statement in document.statements {
        let compiled = CompiledStatement(statement, of: document, side: side, kind: kind)
        if statement.effect.value == .allow {
          allows.append(compiled)
        } else {
          denies.append(compiled)
        }
      }
    }
    self.allows = allows
    self.denies = denies
    allowTexts = Set(allows.map(\.canonicalText))
    denyTexts = Set(denies.map(\.canonicalText))
  }
}

/// The compiled statements of the policies that cap both sides.
struct SurroundingStatements {
  /// For each policy kind and level that must allow, its Allow statements.
  let allows: [[CompiledStatement]]

  /// All Deny statements.
  let denies: [CompiledStatement]

  /// Compiles surroundings.
  init(_ surroundings: Surroundings) {
    var allows: [[CompiledStatement]] = []
    var denies: [CompiledStatement] = []
    for (documents, kind, mustAllow) in surroundings.allGroups {
      let compiled = documents.map { DocumentStatements($0, side: nil, kind: kind) }
      denies += compiled.flatMap(\.denies)
      if mustAllow { allows.append(compiled.flatMap(\.allows)) }
    }
    self.allows = allows
    self.denies = denies
  }
}

extension Surroundings {
  /// The lists that cap, with their kinds, and whether an Allow is needed in each.
  ///
  /// The Allow side of resource control policies is always satisfied. Source: Organizations User
  /// Guide, "Resource control policies".
  var allGroups: [(documents: [PolicyDocument], kind: PolicyKind, mustAllow: Bool)] {
    (boundary.isEmpty ? [] : [(boundary, .boundary, true)])
      + serviceControl.map { ($0, .scp, true) }
      + resourceControl.map { ($0, .rcp, false) }
  }
}
