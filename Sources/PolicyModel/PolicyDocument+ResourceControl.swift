extension PolicyDocument {
  /// The document with what a resource control policy says of services that obey such policies.
  ///
  /// Actions of other services are left out, and statements of which nothing is left.
  /// Source: AWS Organizations User Guide, "Resource control policies (RCPs)".
  package var limitedToResourceControl: PolicyDocument {
    PolicyDocument(
      version: version,
      id: id,
      statements: statements.compactMap(\.limitedToResourceControl),
      span: span,
    )
  }
}

extension Statement {
  fileprivate var limitedToResourceControl: Statement? {
    guard effect.value == .deny, !action.isNegated else { return self }
    let patterns = action.patterns.flatMap { $0.limitedToResourceControl }
    if patterns.isEmpty { return nil }
    return Statement(
      index: index,
      pointer: pointer,
      span: span,
      sid: sid,
      effect: effect,
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
  fileprivate var limitedToResourceControl: [Located<String>] {
    guard value.hasPrefix("*:") else { return ResourceControlServices.obey(value) ? [self] : [] }
    return ResourceControlServices.prefixes.sorted().map { prefix in
      Located(prefix + value.dropFirst(), at: span)
    }
  }
}
