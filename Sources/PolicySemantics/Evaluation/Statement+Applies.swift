package import PolicyModel

extension Statement {
  /// Returns whether the statement matches a request, whatever its effect.
  ///
  /// A missing resource element means the resource that the policy is attached to.
  /// Source: IAM User Guide, "IAM JSON policy elements: Statement".
  func applies(to reading: RequestReading, in document: PolicyDocument, kind: PolicyKind) -> Bool {
    coversPrincipal(of: reading)
      && action.coversAction(reading.action, choices: reading.choices)
      && resource?.coversResource(of: reading, in: document, kind: kind) ?? true
      && conditions.allSatisfy { $0.holds(in: reading, of: document) }
  }

  /// Returns whether the caller is one of the statement's; everyone is when it names nobody.
  private func coversPrincipal(of reading: RequestReading) -> Bool {
    guard let principal else { return true }
    guard principal.isNegated else {
      return principal.covers(reading.identity, choices: reading.choices)
    }
    switch effect.value {
    case .allow:
      return reading.identity.kind != .unknown
        && !reading.choices.takes(.allowNotPrincipalIsVoid)
        && !principal.covers(reading.identity, choices: reading.choices)
    case .deny:
      return reading.hasBoundary
        || !principal.exempts(reading.identity, choices: reading.choices)
    }
  }
}

extension PolicyDocument {
  /// Returns the statements of an effect that match a request, in source order.
  func statements(
    _ effect: Effect,
    applyingTo reading: RequestReading,
    kind: PolicyKind,
  ) -> [Statement] {
    statements.filter { statement in
      statement.effect.value == effect
        && statement.applies(to: reading, in: self, kind: kind)
    }
  }

  /// Returns whether the document by itself allows a request: an Allow matches and no Deny does.
  package func allows(
    _ request: Request,
    kind: PolicyKind,
    reading choices: Reading = .byDefault,
  ) -> Bool {
    let reading = RequestReading(request, choices: choices)
    return !statements(.allow, applyingTo: reading, kind: kind).isEmpty
      && statements(.deny, applyingTo: reading, kind: kind).isEmpty
  }

  /// Returns whether a Deny statement of the document matches a request.
  package func deniesExplicitly(
    _ request: Request,
    kind: PolicyKind,
    reading choices: Reading = .byDefault,
  ) -> Bool {
    let reading = RequestReading(request, choices: choices)
    return !statements(.deny, applyingTo: reading, kind: kind).isEmpty
  }
}
