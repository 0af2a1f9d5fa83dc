extension PolicyDocument {
  /// The document with other statements, everything else as it is.
  ///
  /// - Parameter statements: The statements in order; each keeps its own index and places.
  /// - Returns: The document that holds them.
  package func keeping(_ statements: [Statement]) -> PolicyDocument {
    PolicyDocument(version: version, id: id, statements: statements, span: span)
  }
}

extension Statement {
  /// The statement with fewer restrictions, everything else as it is.
  ///
  /// - Parameters:
  ///   - resource: The resource element to keep, nil for every resource.
  ///   - conditions: The conditions to keep.
  /// - Returns: The statement with these alone.
  package func keeping(resource: PatternElement?, conditions: [ConditionClause]) -> Statement {
    replacing(
      principal: principal,
      action: action,
      resource: resource,
      conditions: conditions,
    )
  }
}
