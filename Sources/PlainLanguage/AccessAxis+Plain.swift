import PolicySemantics

extension AccessAxis {
  /// The same values said with as few patterns as can be told from the patterns' beginnings.
  ///
  /// A pattern that an exception takes away whole goes with it. Two patterns whose literal
  /// beginnings part have no value in common, so an exception that parts from every included
  /// pattern is true and says nothing.
  func plain(foldingCase: Bool) -> AccessAxis {
    if excluded.isEmpty, within.isEmpty { return self }
    let exceptions = excluded.map { Self.folded($0, foldingCase) }
    let left = included.filter { pattern in
      let pattern = Self.folded(pattern, foldingCase)
      return !exceptions.contains { Self.covers($0, pattern) }
    }
    // A part has requests, so that some pattern is left; the axis is not read where none is.
    let included = left.isEmpty ? included : left
    let beginnings = included.map { Self.beginning(Self.folded($0, foldingCase)) }
    return AccessAxis(
      included: included,
      excluded: zip(excluded, exceptions).filter { _, exception in
        let exception = Self.beginning(exception)
        return beginnings.contains { $0.hasPrefix(exception) || exception.hasPrefix($0) }
      }.map(\.0),
      within: within.filter { !$0.contains("*") && $0 != included },
      reachedBy: reachedBy,
      sparedBy: sparedBy,
    )
  }

  private static func folded(_ pattern: String, _ foldingCase: Bool) -> String {
    foldingCase ? pattern.lowercased() : pattern
  }

  /// A pattern up to its first wildcard or variable.
  private static func beginning(_ pattern: String) -> Substring {
    pattern.prefix { !"*?$".contains($0) }
  }

  /// Whether one pattern plainly matches all that another matches.
  ///
  /// A `*` at the end of the first five fields of a resource's name stays in its field.
  private static func covers(_ wide: String, _ narrow: String) -> Bool {
    if wide == narrow || wide == "*" { return true }
    let beginning = beginning(wide)
    let isInLastField =
      !wide.hasPrefix("arn:") || beginning.count(where: { $0 == ":" }) >= 5
    return wide.dropLast() == beginning && wide.hasSuffix("*") && isInLastField
      && narrow.hasPrefix(beginning)
  }
}
