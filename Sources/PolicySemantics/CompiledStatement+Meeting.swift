extension [CompiledStatement] {
  /// Returns the statements that some request may match together with another.
  ///
  /// - Complexity: O(statements · patterns of one · patterns of the other).
  func meeting(_ other: CompiledStatement) -> [CompiledStatement] {
    var result: [CompiledStatement] = []
    // A span lends its elements; an array would copy each.
    let statements = span
    for index in statements.indices where statements[index].mayMeet(other) {
      result.append(statements[index])
    }
    return result
  }
}

extension CompiledStatement {
  /// Returns whether some request may match both statements, judged by actions and resources; never
  /// false wrongly.
  fileprivate func mayMeet(_ other: CompiledStatement) -> Bool {
    let action = other.meaning.action
    guard action.isNegated || action.patterns.contains(where: meaning.action.mayMeet) else {
      return false
    }
    guard let own = meaning.resource, let resource = other.meaning.resource else { return true }
    return own.mayMeet(resource)
  }
}

extension ResourceTest {
  /// Returns whether some resource may match both elements; never false wrongly.
  fileprivate func mayMeet(_ other: ResourceTest) -> Bool {
    if isNegated || other.isNegated { return true }
    let (own, its) = (patterns.span, other.patterns.span)
    for index in own.indices {
      for inner in its.indices where own[index].mayMeet(its[inner]) { return true }
    }
    return false
  }
}

extension ResourcePattern {
  fileprivate func mayMeet(_ other: ResourcePattern) -> Bool {
    if matchesNoResource, other.matchesNoResource { return true }
    guard let arn, let others = other.arn else { return false }
    guard let own = arn.fixedGlob, let its = others.fixedGlob else { return true }
    return own.mayMeet(its)
  }
}

extension Glob {
  /// Returns whether some string may match both globs, judged by the letters before their first and
  /// after their last wildcards; never false wrongly.
  func mayMeet(_ other: Glob) -> Bool {
    if let exactText { return other.matches(exactText) }
    if let exact = other.exactText { return matches(exact) }
    return Self.agree(symbols, other.symbols)
      && Self.agree(symbols.reversed(), other.symbols.reversed())
  }

  /// Whether two beginnings differ in no letter before the first wildcard of either.
  private static func agree(
    _ first: some Sequence<GlobSymbol>,
    _ second: some Sequence<GlobSymbol>,
  ) -> Bool {
    for (own, its) in zip(first, second) {
      guard case .scalar(let left) = own, case .scalar(let right) = its else { return true }
      if left != right { return false }
    }
    return true
  }

  /// Returns whether a text may match, judged by its letters outside the wildcards; never false
  /// wrongly.
  func mayMatch(_ text: String) -> Bool {
    Self.agree(symbols, text.utf8) && Self.agree(symbols.reversed(), text.utf8.reversed())
  }

  /// Whether the letters before the first wildcard are those of a text, as far as it is ASCII.
  private static func agree(
    _ symbols: some Sequence<GlobSymbol>,
    _ text: some Sequence<UInt8>,
  ) -> Bool {
    for (symbol, byte) in zip(symbols, text) {
      guard case .scalar(let scalar) = symbol, byte < 0x80 else { return true }
      if scalar != byte { return false }
    }
    return true
  }
}
