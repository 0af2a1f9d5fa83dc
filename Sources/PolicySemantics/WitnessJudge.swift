import PolicyModel

/// Asks the literal evaluator whether requests prove what a search found.
struct WitnessJudge {
  /// The document before the change, nil when there was none.
  let old: PolicyDocument?

  /// The document after the change, nil when there is none.
  let new: PolicyDocument?

  /// What the policy is attached to.
  let kind: PolicyKind

  /// The policies that cap both sides.
  let surroundings: Surroundings

  /// How doubts are read.
  let reading: Reading

  /// Whether both documents are read on top of one that allows everything.
  let allowsEverythingElse: Bool

  /// Returns whether a request proves a part of added or removed access, or of the guardrails.
  func confirms(_ request: Request, _ effect: AccessPart.Effect, isGuardrail: Bool) -> Bool {
    let isOnNewSide = effect == .allowAdded || effect == .denyRemoved
    let (with, without) = isOnNewSide ? (new, old) : (old, new)
    if isGuardrail { return denies(without, request) && !denies(with, request) }
    return allows(with, request) && !allows(without, request) && isWithinCaps(request)
  }

  private func denies(_ document: PolicyDocument?, _ request: Request) -> Bool {
    document?.deniesExplicitly(request, kind: kind, reading: reading) == true
  }

  private func allows(_ document: PolicyDocument?, _ request: Request) -> Bool {
    if allowsEverythingElse { return !denies(document, request) }
    return document?.allows(request, kind: kind, reading: reading) == true
  }

  private func isWithinCaps(_ request: Request) -> Bool {
    let identity = RequestIdentity(request.principal)
    let namesPrincipals = surroundings.areAround(old, new)
    let groups = surroundings.groups(namesPrincipals: namesPrincipals, reading: reading)
    return groups.allSatisfy { group in
      if !identity.isSubject(to: group.kind) { return true }
      if group.kind == .rcp, request.action.asciiLowercased == "kms:retiregrant" { return true }
      let isDenied = group.documents.contains {
        $0.deniesExplicitly(request, kind: group.kind, reading: reading)
      }
      if isDenied || !group.mustAllow { return !isDenied }
      return group.documents.contains {
        $0.allows(request, kind: group.kind, reading: reading)
      }
    }
  }
}

extension Surroundings {
  /// Returns whether some statement of two documents names principals.
  func areAround(_ old: PolicyDocument?, _ new: PolicyDocument?) -> Bool {
    [old, new].contains { document in
      document?.statements.contains { $0.principal != nil } == true
    }
  }
}
