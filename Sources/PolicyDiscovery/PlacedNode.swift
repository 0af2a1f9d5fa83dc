import LocatedJSON

/// A node of a file with its JSON Pointer.
struct PlacedNode {
  /// The node.
  let node: JSONNode

  /// The pointer from the file's root.
  let pointer: String

  /// The name of the member that holds the node; empty for the root and for elements.
  let name: String

  /// Takes the root of a file.
  init(root: JSONNode) {
    node = root
    pointer = ""
    name = ""
  }

  private init(_ node: JSONNode, pointer: String, name: String) {
    self.node = node
    self.pointer = pointer
    self.name = name
  }

  /// The values of an object's members in source order, each with the member's name.
  var members: [PlacedNode] {
    (node.members ?? []).map { member in
      let token = JSONNode.escapePointerToken(member.name)
      return PlacedNode(member.value, pointer: pointer + "/" + token, name: member.name)
    }
  }

  /// The elements of an array in source order.
  var elements: [PlacedNode] {
    (node.elements ?? []).enumerated().map { index, element in
      PlacedNode(element, pointer: pointer + "/\(index)", name: "")
    }
  }

  /// The values of all members of that name.
  func members(_ name: String) -> [PlacedNode] {
    members.filter { $0.name == name }
  }

  /// The text of a member, nil when there is none of that name or it is no string.
  func text(_ name: String) -> String? {
    node.firstMember(name)?.text
  }
}
