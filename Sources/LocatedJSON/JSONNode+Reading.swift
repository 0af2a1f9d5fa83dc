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

  /// Returns the first value of that exact name, or nil when the value is no object or has none.
  ///
  /// Names are equal when their bytes are; Swift's `==` would take a Kelvin sign for a K.
  public func firstMember(_ name: String) -> JSONNode? {
    members?.first { $0.name == name && $0.name.utf8.elementsEqual(name.utf8) }?.value
  }
}
