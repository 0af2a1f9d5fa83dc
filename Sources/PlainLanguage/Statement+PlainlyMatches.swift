import PolicyModel

extension Statement {
  /// Whether the statement matches some request, as can be told without a search.
  ///
  /// Conditions on several keys can be met together, those on one key perhaps not; exceptions may
  /// leave nothing, and a named principal may have no value for a variable.
  var plainlyMatches: Bool {
    let keys = conditions.map { $0.key.value.lowercased() }
    return Set(keys).count == keys.count && !conditions.contains { $0.values.isEmpty }
      && plainlyMatches(action) { !$0.contains(" ") }
      && resource.map { plainlyMatches($0, where: hasRequests) } ?? true
  }

  private func plainlyMatches(
    _ element: PatternElement,
    where hasRequests: (String) -> Bool,
  ) -> Bool {
    let patterns = element.patterns.map(\.value)
    return element.isNegated
      ? !patterns.contains { $0.allSatisfy { $0 == "*" } } : patterns.contains(where: hasRequests)
  }

  private func hasRequests(_ resource: String) -> Bool {
    if principal != nil, resource.contains("${") { return false }
    return resource == "*" || resource.count { $0 == ":" } >= 5
  }
}
