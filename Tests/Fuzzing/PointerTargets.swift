import LocatedJSON

/// All values and names that a JSON Pointer may mean, where names are repeated.
struct PointerTargets {
  /// The values.
  private(set) var values: [JSONNode]

  /// Where the names of these values stand; none for elements and the root.
  private(set) var names: [SourceSpan] = []

  /// Follows a pointer from a root along every member of a name.
  init(of pointer: String, in root: JSONNode) {
    values = [root]
    for token in pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .dropFirst()
    {
      follow(Substring(token))
    }
  }

  private mutating func follow(_ token: Substring) {
    var next: [JSONNode] = []
    names = []
    for value in values {
      if let index = Int(token), let elements = value.elements, elements.indices.contains(index) {
        next.append(elements[index])
      }
      for member in value.members ?? [] where Self.writes(member.name, as: token) {
        next.append(member.value)
        names.append(member.nameSpan)
      }
    }
    values = next
  }

  /// Whether a token is the name in the writing of RFC 6901.
  private static func writes(_ name: String, as token: Substring) -> Bool {
    let escaped = name.utf8.flatMap { byte in
      switch byte {
      case UInt8(ascii: "~"): Array("~0".utf8)
      case UInt8(ascii: "/"): Array("~1".utf8)
      default: [byte]
      }
    }
    return escaped.elementsEqual(token.utf8)
  }
}
