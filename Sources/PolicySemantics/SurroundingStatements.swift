import PolicyModel

/// The compiled statements of the policies that cap both sides.
struct SurroundingStatements {
  /// For each policy kind and level that must allow, its Allow statements.
  let allows: [[CompiledStatement]]

  /// All Deny statements.
  let denies: [CompiledStatement]

  /// Compiles surroundings.
  ///
  /// Where documents name principals, what caps some of them does not reach others.
  init(_ surroundings: Surroundings, premises: Premises, namesPrincipals: Bool) {
    var allows: [[CompiledStatement]] = []
    var denies: [CompiledStatement] = []
    for (documents, kind, mustAllow) in surroundings.groups(
      namesPrincipals: namesPrincipals,
      reading: premises.reading
    ) {
      let compiled = documents.map {
        DocumentStatements($0, side: nil, kind: kind, premises: premises)
      }
      let denied = compiled.flatMap(\.sortedDenies).map { $0.sparing(actionsOf: kind) }
      denies += denied.map { namesPrincipals ? $0.reaching(kind) : $0.forAnyone }
      guard mustAllow else { continue }
      let unreached = Statement(.allow)
      let spared = CompiledStatement(
        unreached,
        expandsVariables: false,
        side: nil,
        kind: kind,
        premises: premises,
      ).sparing(kind)
      allows.append(compiled.flatMap(\.sortedAllows) + (namesPrincipals ? [spared] : []))
    }
    self.allows = allows
    self.denies = denies
  }
}

extension Surroundings {
  /// The lists that cap, with their kinds, and whether an Allow is needed in each.
  ///
  /// The Allow side of resource control policies is always satisfied, and what they say of services
  /// that do not obey them counts for nothing. A resource policy may grant past what a boundary does
  /// not allow, so that there a boundary caps by its Denies alone.
  /// Source: AWS Organizations User Guide, "Resource control policies (RCPs)"; IAM User Guide, "How
  /// AWS enforcement code logic evaluates requests".
  func groups(
    namesPrincipals: Bool,
    reading: Reading,
  ) -> [(documents: [PolicyDocument], kind: PolicyKind, mustAllow: Bool)] {
    (boundary.isEmpty ? [] : [(boundary, .boundary, !namesPrincipals)])
      + serviceControl.map { ($0, .scp, true) }
      + resourceControl.map { documents in
        let isAny = !reading.takes(.prefixWildcardIsVoid)
        let limited = documents.map { $0.limitedToResourceControl(anyPrefixIsAny: isAny) }
        return (limited, .rcp, false)
      }
  }
}
