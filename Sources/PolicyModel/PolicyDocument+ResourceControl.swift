extension PolicyDocument {
  /// The document with what a resource control policy says of services that obey such policies.
  ///
  /// Actions of other services are left out, and statements of which nothing is left.
  /// Source: AWS Organizations User Guide, "Resource control policies (RCPs)".
  /// - Parameter anyPrefixIsAny: Whether the prefix `*` is of any service, and not of none (D-PREFIX).
  /// - Returns: The document that is left.
  package func limitedToResourceControl(anyPrefixIsAny: Bool) -> PolicyDocument {
    PolicyDocument(
      version: version,
      id: id,
      statements: statements.compactMap { $0.limited(anyPrefixIsAny: anyPrefixIsAny) },
      span: span,
    )
  }
}

extension Statement {
  fileprivate func limited(anyPrefixIsAny: Bool) -> Statement? {
    guard effect.value == .deny, !action.isNegated else { return self }
    let patterns = action.patterns.flatMap { $0.limited(anyPrefixIsAny: anyPrefixIsAny) }
    if patterns.isEmpty { return nil }
    return replacing(
      principal: principal,
      action: PatternElement(
        isNegated: false,
        patterns: patterns,
        nameSpan: action.nameSpan,
        span: action.span,
      ),
      resource: resource,
      conditions: conditions,
    )
  }
}

extension Located<String> {
  /// The pattern if it is of a listed service; one for each listed service if it is of any.
  fileprivate func limited(anyPrefixIsAny: Bool) -> [Located<String>] {
    guard value.hasPrefix("*:") else { return ResourceControlServices.obey(value) ? [self] : [] }
    if !anyPrefixIsAny { return [] }
    return ResourceControlServices.prefixes.sorted().map { prefix in
      Located(prefix + value.dropFirst(), at: span)
    }
  }
}
