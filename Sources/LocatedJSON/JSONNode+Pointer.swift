extension JSONNode {
  /// Finds the JSON Pointer of the node that stands exactly at a span, counted from this node.
  ///
  /// Of members that repeat a name each has the same pointer. Nil when no node of this tree stands
  /// there, as for the span of a name.
  public func pointer(ofNodeAt span: SourceSpan) -> String? {
    var pointer = ""
    var node = self
    while node.span != span {
      guard let step = node.step(towards: span) else { return nil }
      pointer += "/" + step.token
      node = step.child
    }
    return pointer
  }

  /// Finds the node that a JSON Pointer names, counted from this node; of a repeated name the first.
  ///
  /// Nil when the text is no JSON Pointer or names nothing here. Source: RFC 6901.
  public func node(at pointer: String) -> JSONNode? {
    guard !pointer.isEmpty else { return self }
    guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
    let tokens = pointer.utf8.dropFirst()
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var node = self
    for token in tokens {
      guard let child = node.child(Substring(token)) else { return nil }
      node = child
    }
    return node
  }

  /// Writes a member name as one token of a JSON Pointer.
  package static func escapePointerToken(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return name
    }
    var token = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return token
  }

  /// The child that a span lies in, and its token; nil when there is none.
  private func step(towards span: SourceSpan) -> (token: String, child: JSONNode)? {
    switch value {
    case .null, .bool, .number, .string:
      return nil
    case .array(let elements):
      guard let index = elements.firstIndex(where: { $0.span.encloses(span) }) else { return nil }
      return ("\(index)", elements[index])
    case .object(let members):
      guard let member = members.first(where: { $0.value.span.encloses(span) }) else { return nil }
      return (JSONNode.escapePointerToken(member.name), member.value)
    }
  }

  private func child(_ token: Substring) -> JSONNode? {
    switch value {
    case .null, .bool, .number, .string: nil
    case .array(let elements): JSONNode.element(token, of: elements)
    case .object: JSONNode.unescapePointerToken(token).flatMap(firstMember)
    }
  }

  private static func element(_ token: Substring, of elements: [JSONNode]) -> JSONNode? {
    guard token.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
      token == "0" || token.first != "0", let index = Int(token), index < elements.count
    else { return nil }
    return elements[index]
  }

  /// Reads a token back, or returns nil when a tilde is followed by neither 0 nor 1.
  private static func unescapePointerToken(_ token: Substring) -> String? {
    var name = ""
    var scalars = token.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "~" else {
        name.unicodeScalars.append(scalar)
        continue
      }
      switch scalars.next() {
      case "0": name.append("~")
      case "1": name.append("/")
      case .some, .none: return nil
      }
    }
    return name
  }
}
