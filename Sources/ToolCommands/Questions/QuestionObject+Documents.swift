import LocatedJSON
import PlainLanguage
import PolicyDiscovery
import PolicyModel

extension QuestionObject {
  /// Reads a list of policy documents; none when there is no such member.
  ///
  /// - Parameters:
  ///   - name: The member that holds the list.
  ///   - kind: What the policies are attached to.
  /// - Returns: The documents in order.
  /// - Throws: A question fault when an element is no object, or AWS would refuse it.
  func documents(_ name: String, kind: PolicyKind) throws(ToolError) -> [PolicyDocument] {
    try Self.documents(try list(name), named: path(of: name), kind: kind)
  }

  /// Reads a list of levels, each a list of policy documents.
  ///
  /// - Parameters:
  ///   - name: The member that holds the levels, root first.
  ///   - kind: What the policies are.
  /// - Returns: The documents of each level in order.
  /// - Throws: A question fault when a level is no list, an element is no object, or AWS would
  ///   refuse it.
  func levels(_ name: String, kind: PolicyKind) throws(ToolError) -> [[PolicyDocument]] {
    var levels: [[PolicyDocument]] = []
    for (position, level) in try list(name).enumerated() {
      let levelName = "\(path(of: name))[\(position)]"
      guard let elements = level.elements else {
        throw .question(.wrongType(member: levelName, expected: "a list of documents"))
      }
      levels.append(try Self.documents(elements, named: levelName, kind: kind))
    }
    return levels
  }

  private static func documents(
    _ nodes: [JSONNode],
    named name: String,
    kind: PolicyKind,
  ) throws(ToolError) -> [PolicyDocument] {
    var documents: [PolicyDocument] = []
    for (position, node) in nodes.enumerated() {
      documents.append(try document(node, named: "\(name)[\(position)]", kind: kind))
    }
    return documents
  }

  private static func document(
    _ node: JSONNode,
    named name: String,
    kind: PolicyKind,
  ) throws(ToolError) -> PolicyDocument {
    guard node.members != nil else {
      throw .question(.wrongType(member: name, expected: "an object"))
    }
    let reading = PolicyReading.read(node, kind: kind == .resource ? resourceKind(of: node) : kind)
    if let document = reading.document { return document }
    let problem = reading.problems.first { $0.rule.isError }
    throw .question(
      .invalidDocument(
        member: name,
        pointer: problem?.pointer ?? "",
        reason: problem?.words ?? "",
      )
    )
  }

  /// Tells trust policies, which name no resource, from the other policies of resources.
  private static func resourceKind(of node: JSONNode) -> PolicyKind {
    Discovery.inferredKind(of: node) == .trust ? .trust : .resource
  }
}
