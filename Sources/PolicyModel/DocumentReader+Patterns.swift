import LocatedJSON

extension DocumentReader {
  /// Reads `Action` or `NotAction`.
  mutating func readActionElement(
    _ members: [JSONMember],
    of node: JSONNode,
    pointer: String,
  ) -> PatternElement? {
    guard let (member, isNegated) = exclusive(members, "Action", pointer: pointer) else {
      report(.missingElement, "Action", at: node.span, pointer: pointer)
      return nil
    }
    let patterns = readPatterns(member, pointer: pointer + "/" + member.name)
    for (pattern, place) in patterns where !isValidAction(pattern.value) {
      report(.invalidAction, pattern.value, at: pattern.span, pointer: place)
    }
    return PatternElement(member, isNegated: isNegated, patterns: patterns.map(\.pattern))
  }

  /// Reads `Resource` or `NotResource`, nil when there is neither.
  mutating func readResourceElement(
    _ members: [JSONMember],
    of node: JSONNode,
    pointer: String,
  ) -> PatternElement? {
    guard let (member, isNegated) = exclusive(members, "Resource", pointer: pointer) else {
      if kind.isAttachedToPrincipal || kind == .rcp {
        report(.missingElement, "Resource", at: node.span, pointer: pointer)
      }
      return nil
    }
    let place = pointer + "/" + member.name
    if kind == .trust {
      report(.forbiddenElement, member.name, at: member.nameSpan, pointer: place)
    }
    let patterns = readPatterns(member, pointer: place)
    for (pattern, place) in patterns {
      checkResource(pattern, pointer: place)
    }
    return PatternElement(member, isNegated: isNegated, patterns: patterns.map(\.pattern))
  }

  /// Returns the pointer of a value in an element that is a list or one bare value.
  func valuePointer(_ pointer: String, _ value: JSONNode, _ index: Int) -> String {
    value.elements == nil ? pointer : "\(pointer)/\(index)"
  }

  /// Reads the texts of an element, each with its pointer; what is no text has none.
  private mutating func readPatterns(
    _ member: JSONMember,
    pointer: String,
  ) -> [(pattern: Located<String>, pointer: String)] {
    let nodes = member.value.elements ?? [member.value]
    if nodes.isEmpty {
      report(.emptyList, member.name, at: member.value.span, pointer: pointer)
    }
    var patterns: [(pattern: Located<String>, pointer: String)] = []
    for (index, node) in nodes.enumerated() {
      let place = valuePointer(pointer, member.value, index)
      if let text = readText(node, pointer: place) {
        patterns.append((text, place))
      }
    }
    return patterns
  }

  private func isValidAction(_ text: String) -> Bool {
    if text == "*" { return true }
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
    if parts[0].elementsEqual("*".utf8) { return true }
    return parts[0].allSatisfy { byte in
      isASCIIAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
  }

  private mutating func checkResource(_ pattern: Located<String>, pointer: String) {
    if !ResourceGrammar.accepts(pattern.value, kind: kind) {
      report(.invalidResource, pattern.value, at: pattern.span, pointer: pointer)
    } else if expandsVariables, !hasWellFormedVariables(pattern.value) {
      report(.invalidVariable, pattern.value, at: pattern.span, pointer: pointer)
    }
  }
}

extension PatternElement {
  /// Creates the element of a member.
  fileprivate init(_ member: JSONMember, isNegated: Bool, patterns: [Located<String>]) {
    self.init(
      isNegated: isNegated,
      patterns: patterns,
      nameSpan: member.nameSpan,
      span: member.value.span,
    )
  }
}

/// Returns whether a text holds the beginning of a variable.
func hasVariable(_ text: String) -> Bool {
  endOfVariableMark(in: text.utf8[...]) != nil
}

/// Returns whether every `${` of a text is closed and holds a name.
///
/// Source: IAM User Guide, "Access Analyzer policy check reference": missing brace, empty variable.
func hasWellFormedVariables(_ text: String) -> Bool {
  var rest = text.utf8[...]
  while let start = endOfVariableMark(in: rest) {
    rest = rest[start...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "}")), end > start else { return false }
    rest = rest[end...]
  }
  return true
}

/// Returns the index after the first `${`.
private func endOfVariableMark(in text: Substring.UTF8View) -> String.Index? {
  var rest = text
  while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
    rest = rest[rest.index(after: dollar)...]
    if rest.first == UInt8(ascii: "{") { return rest.index(after: rest.startIndex) }
  }
  return nil
}
