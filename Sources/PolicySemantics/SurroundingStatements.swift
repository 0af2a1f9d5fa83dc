import PolicyModel

/// The compiled statements of the policies that cap both sides.
struct SurroundingStatements {
  /// For each policy kind and level that must allow, its Allow statements.
  let allows: [[CompiledStatement]]

  /// All Deny statements.
  let denies: [CompiledStatement]

  /// Compiles surroundings.
  init(_ surroundings: Surroundings, premises: Premises) {
    var allows: [[CompiledStatement]] = []
    var denies: [CompiledStatement] = []
    for (documents, kind, mustAllow) in surroundings.allGroups {
      let compiled = documents.map {
        DocumentStatements($0, side: nil, kind: kind, premises: premises)
      }
      denies += compiled.flatMap(\.sortedDenies)
      if mustAllow { allows.append(compiled.flatMap(\.sortedAllows)) }
    }
    self.allows = allows
    self.denies = denies
  }
}

extension Surroundings {
  /// The lists that cap, with their kinds, and whether an Allow is needed in each.
  ///
  /// The Allow side of resource control policies is always satisfied, and what they say of services
  /// that do not obey them counts for nothing.
  /// Source: AWS Organizations User Guide, "Resource control policies (RCPs)".
  var allGroups: [(documents: [PolicyDocument], kind: PolicyKind, mustAllow: Bool)] {
    (boundary.isEmpty ? [] : [(boundary, .boundary, true)])
      + serviceControl.map { ($0, .scp, true) }
      + resourceControl.map { ($0.map(\.limitedToResourceControl), .rcp, false) }
  }
}
