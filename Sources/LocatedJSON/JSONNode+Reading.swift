extension JSONNode {
  /// The members when the value is an object.
  public var members: [JSONMember]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// The elements when the value is an array.
  public var elements: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  /// The text when the value is a string.
  public var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// Returns the first member's value of that exact name, or nil when the value is no object or has none.
  public func firstMember(_ name: String) -> JSONNode? {
    members?.first { $0.name == name }?.value
  }
}
