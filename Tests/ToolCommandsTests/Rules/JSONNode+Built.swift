import LocatedJSON

/// Values that tests put together; they stand nowhere in a source.
extension JSONNode {
  private static let nowhere = SourceSpan(
    start: SourcePosition(offset: 0, line: 1, column: 1),
    end: SourcePosition(offset: 0, line: 1, column: 1),
  )

  /// Returns a string.
  static func string(_ text: String) -> JSONNode {
    JSONNode(value: .string(text), span: nowhere)
  }

  /// Returns a list.
  static func list(_ elements: [JSONNode]) -> JSONNode {
    JSONNode(value: .array(elements), span: nowhere)
  }

  /// Returns an object; members without a value are left out.
  static func object(_ members: [(name: String, value: JSONNode?)]) -> JSONNode {
    JSONNode(
      value: .object(
        members.compactMap { name, value in
          value.map { JSONMember(name: name, nameSpan: nowhere, value: $0) }
        }
      ),
      span: nowhere,
    )
  }

  /// Returns the object with the members of another, which win where both have one.
  func adding(_ other: JSONNode) -> JSONNode {
    let others = other.members ?? []
    let kept = (members ?? []).filter { member in !others.contains { $0.name == member.name } }
    return JSONNode(value: .object(kept + others), span: span)
  }

  /// The elements of a list, or the one value that is none.
  var elementsOrSelf: [JSONNode] { elements ?? [self] }
}
