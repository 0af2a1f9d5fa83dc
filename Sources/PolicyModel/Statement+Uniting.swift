extension Statement {
  /// Returns the statement with the lists of another one besides its own, where both have them.
  ///
  /// Forms, conditions and places stay its own.
  package func united(with other: Statement) -> Statement {
    replacing(
      principal: principal.map { own in other.principal.map(own.united) ?? own },
      action: action.united(with: other.action),
      resource: resource.map { own in other.resource.map(own.united) ?? own },
      conditions: conditions,
    )
  }
}

extension PatternElement {
  fileprivate func united(with other: PatternElement) -> PatternElement {
    PatternElement(
      isNegated: isNegated,
      patterns: patterns + other.patterns,
      nameSpan: nameSpan,
      span: span,
    )
  }
}

extension PrincipalElement {
  fileprivate func united(with other: PrincipalElement) -> PrincipalElement {
    PrincipalElement(
      isNegated: isNegated,
      principals: principals + other.principals,
      nameSpan: nameSpan,
      span: span,
    )
  }
}
