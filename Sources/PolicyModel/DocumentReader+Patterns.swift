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
    let place = pointer + "/" + member.name
    let element = readPatterns(member, isNegated: isNegated, pointer: place)
    for (index, pattern) in element.patterns.enumerated() where !isValidAction(pattern.value) {
      report(
        .invalidAction,
        pattern.value,
        at: pattern.span,
        pointer: valuePointer(place, member.value, index),
      )
    }
    return element
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
    let element = readPatterns(member, isNegated: isNegated, pointer: place)
    for (index, pattern) in element.patterns.enumerated() {
      checkResource(pattern, pointer: valuePointer(place, member.value, index))
    }
    return element
  }

  /// Returns the pointer of a value in an element that is a list or one bare value.
  func valuePointer(_ pointer: String, _ value: JSONNode, _ index: Int) -> String {
    value.elements == nil ? pointer : "\(pointer)/\(index)"
  }

  private mutating func readPatterns(
    _ member: JSONMember,
    isNegated: Bool,
    pointer: String,
  ) -> PatternElement {
    let nodes = member.value.elements ?? [member.value]
    if nodes.isEmpty {
      report(.emptyList, member.name, at: member.value.span, pointer: pointer)
    }
    var patterns: [Located<String>] = []
    for (index, node) in nodes.enumerated() {
      let place = valuePointer(pointer, member.value, index)
      if let text = readText(node, pointer: place) {
        patterns.append(text)
      }
    }
    return PatternElement(
      isNegated: isNegated,
      patterns: patterns,
      nameSpan: member.nameSpan,
      span: member.value.span,
    )
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

/// Returns whether every `${` of a text is closed and holds a name.
///
/// Source: IAM User Guide, "Access Analyzer policy check reference": missing brace, empty variable.
func hasWellFormedVariables(_ text: String) -> Bool {
  var rest = Substring(text)
  while let start = rest.firstRange(of: "${") {
    rest = rest[start.upperBound...]
    guard let end = rest.firstIndex(of: "}"), end > rest.startIndex else { return false }
    rest = rest[rest.index(after: end)...]
  }
  return true
}
