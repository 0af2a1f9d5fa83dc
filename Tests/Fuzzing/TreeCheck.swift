import LocatedJSON

/// What must hold of each value of a tree.
struct TreeCheck {
  /// The source of the tree, nil when the tree stands in a string of it.
  let source: [UInt8]?

  /// The lines of the outermost source.
  let places: SourceLines

  /// Checks a value and all below it.
  ///
  /// - Throws: The first property that does not hold.
  func check(_ root: JSONNode) throws(FuzzViolation) {
    try check(root, in: root, isAlone: true)
  }

  private func check(_ node: JSONNode, in root: JSONNode, isAlone: Bool) throws(FuzzViolation) {
    try places.require(node.span)
    try requireText(of: node)
    try requirePointer(to: node, in: root, isAlone: isAlone)
    var last = node.span.start
    for element in node.elements ?? [] {
      last = try require(element.span, after: last, inside: node.span)
      try check(element, in: root, isAlone: isAlone)
    }
    let members = node.members ?? []
    for member in members {
      last = try require(member.nameSpan, after: last, inside: node.span)
      last = try require(member.value.span, after: last, inside: node.span)
      try places.require(member.nameSpan)
      let isFirst = node.firstMember(member.name)?.span == member.value.span
      try check(member.value, in: root, isAlone: isAlone && isFirst)
    }
  }

  private func require(
    _ span: SourceSpan,
    after last: SourcePosition,
    inside outer: SourceSpan,
  ) throws(FuzzViolation) -> SourcePosition {
    let isInOrder = last < span.start && span.end < outer.end
    try FuzzViolation.require(isInOrder, "values stand in order inside their parent", "\(span)")
    return span.end
  }

  /// Checks that a scalar's own bytes are that scalar.
  private func requireText(of node: JSONNode) throws(FuzzViolation) {
    guard let source, node.elements == nil, node.members == nil else { return }
    let bytes = Array(source[Int(node.span.start.offset)..<Int(node.span.end.offset)])
    guard
      case .success(let again) = Result(catching: { () throws(JSONSyntaxError) in
        try JSONNode.parse(bytes)
      })
    else {
      throw FuzzViolation(property: "a value's bytes are a value", detail: "\(node.span)")
    }
    try FuzzViolation.require(again.value == node.value, "a value's bytes are it", "\(node)")
  }

  private func requirePointer(
    to node: JSONNode,
    in root: JSONNode,
    isAlone: Bool,
  ) throws(FuzzViolation) {
    guard let pointer = root.pointer(ofNodeAt: node.span) else {
      throw FuzzViolation(property: "a value has a pointer", detail: "\(node.span)")
    }
    guard isAlone else { return }
    let found = root.node(at: pointer)
    try FuzzViolation.require(found == node, "a value's pointer leads to it", pointer)
  }
}
