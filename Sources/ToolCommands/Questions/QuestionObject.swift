import LocatedJSON

/// The members of a question or of an object in it, read with errors that name the member.
struct QuestionObject {
  /// The object's own name with a final dot, empty for the question itself.
  private let prefix: String

  /// The members in source order.
  let members: [JSONMember]

  /// Takes a value as an object.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - name: The member under which it stands.
  /// - Throws: A question fault when it is no object.
  init(_ node: JSONNode, named name: String) throws(ToolError) {
    guard let members = node.members else {
      throw .question(.wrongType(member: name, expected: "an object"))
    }
    self.members = members
    prefix = name + "."
  }

  /// Takes a line's value as a question.
  ///
  /// - Throws: A question fault when it is no object.
  init(_ node: JSONNode, line: Int) throws(ToolError) {
    guard let members = node.members else { throw .question(.notObject(line: line)) }
    self.members = members
    prefix = ""
  }

  /// Refuses a member that is not known and is named nearly like one that is, or like a policy.
  ///
  /// Others are passed over: a question may carry what is of use to those who asked it. A policy that
  /// is passed over would make the answer wrong.
  ///
  /// - Throws: A question fault that names both.
  func refuseMisspelled(_ known: [String]) throws(ToolError) {
    for member in members where !known.contains(member.name) {
      let nearest = Suggestion.nearest(to: member.name, among: known)
      guard nearest != nil || Self.isLikePolicy(member.name) else { continue }
      throw .question(.unknownMember(path(of: member.name), nearest: nearest))
    }
  }

  /// Whether a name speaks of policies or of what kind they are.
  private static func isLikePolicy(_ name: String) -> Bool {
    let folded = name.lowercased()
    return folded == "type"
      || ["polic", "boundar", "session", "scp", "rcp", "control", "endpoint"].contains {
        folded.contains($0)
      }
  }

  /// Returns a member's full name for messages.
  func path(of name: String) -> String { prefix + name }

  /// Returns a member's value, nil when there is none.
  ///
  /// - Throws: A question fault when the member stands twice.
  func optional(_ name: String) throws(ToolError) -> JSONNode? {
    let found = members.filter { $0.name == name }
    guard found.count < 2 else { throw .question(.repeatedMember(path(of: name))) }
    return found.first?.value
  }

  /// Returns the value of a member that must be there.
  ///
  /// - Throws: A question fault when the member is missing or stands twice.
  func required(_ name: String) throws(ToolError) -> JSONNode {
    guard let value = try optional(name) else { throw .question(.missingMember(path(of: name))) }
    return value
  }

  /// Returns the text of a member, nil when there is none or it is null.
  ///
  /// - Throws: A question fault when the value is no string, or the member stands twice.
  func optionalText(_ name: String) throws(ToolError) -> String? {
    guard let value = try optional(name), value.value != .null else { return nil }
    guard let text = value.text else { throw wrongType(name, expected: "a string") }
    return text
  }

  /// Returns the text of a member that must be there.
  ///
  /// - Throws: A question fault when there is no such string.
  func text(_ name: String) throws(ToolError) -> String {
    guard let text = try required(name).text else { throw wrongType(name, expected: "a string") }
    return text
  }

  /// Returns the choice that a member names, nil when there is none or it is null.
  ///
  /// - Throws: A question fault when the value is none of the choices.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String,
    of type: Choice.Type,
  ) throws(ToolError) -> Choice? where Choice.RawValue == String {
    guard let text = try optionalText(name) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let choices = Choice.allCases.map(\.rawValue)
      throw .question(.unknownValue(member: path(of: name), value: text, choices: choices))
    }
    return choice
  }

  /// Returns the elements of a list, none when there is no such member or it is null.
  ///
  /// - Throws: A question fault when the value is no list, or the member stands twice.
  func list(_ name: String) throws(ToolError) -> [JSONNode] {
    guard let value = try optional(name), value.value != .null else { return [] }
    guard let elements = value.elements else { throw wrongType(name, expected: "a list") }
    return elements
  }

  private func wrongType(_ name: String, expected: String) -> ToolError {
    .question(.wrongType(member: path(of: name), expected: expected))
  }
}
