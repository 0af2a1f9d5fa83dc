extension JSONNode {
  /// Parses the JSON text that a JSON string holds, with every span in the source around it.
  ///
  /// The text may be percent-encoded (a plus sign stays one), and it may be encoded twice: percent
  /// over percent, or a JSON string that holds a document in a string of its own.
  ///
  /// - Parameters:
  ///   - string: A string node whose span is of `source`; it may itself come from this function.
  ///   - source: The bytes that the outermost node was parsed from.
  /// - Returns: The inner value; its spans count in `source`, through escapes.
  /// - Throws: The first syntax error of the inner text, at its place in `source`.
  public static func parse(
    embeddedIn string: JSONNode,
    of source: [UInt8],
  ) throws(JSONSyntaxError) -> JSONNode {
    precondition(string.text != nil, "only a string embeds a text")
    var text = try MappedText(string.span, of: source).stringContents()
    for _ in 0..<encodingLimit {
      guard let decoded = try text.withoutOneEncoding() else { break }
      text = decoded
    }
    let inner: JSONNode
    do {
      inner = try parse(text.array)
    } catch {
      throw text.relocate(error)
    }
    return inner.relocated(by: text)
  }

  /// The most encodings that are taken off a string's value.
  private static let encodingLimit = 2

  fileprivate func relocated(by text: MappedText) -> JSONNode {
    let value: JSONValue =
      switch value {
      case .null, .bool, .number, .string: value
      case .array(let elements): .array(elements.map { $0.relocated(by: text) })
      case .object(let members): .object(members.map { $0.relocated(by: text) })
      }
    return JSONNode(value: value, span: span.relocated(by: text))
  }
}

extension JSONMember {
  fileprivate func relocated(by text: MappedText) -> JSONMember {
    JSONMember(
      name: name,
      nameSpan: nameSpan.relocated(by: text),
      value: value.relocated(by: text),
    )
  }
}

extension SourceSpan {
  fileprivate func relocated(by text: MappedText) -> SourceSpan {
    SourceSpan(
      start: text.position(of: Int(start.offset)),
      end: text.position(of: Int(end.offset)),
    )
  }
}

extension MappedText {
  /// Takes off what stands around a string, quotes included, and resolves its escapes.
  ///
  /// A string that is embedded itself begins with an escaped quote; the outer layers go first.
  fileprivate func stringContents() throws(JSONSyntaxError) -> MappedText {
    if let betweenQuotes { return try betweenQuotes.unescaped() }
    switch firstByte {
    case UInt8(ascii: "\\"): return try unescaped().stringContents()
    case UInt8(ascii: "%"): return try percentDecoded().stringContents()
    default: preconditionFailure("the span is not that of a string")
    }
  }

  /// Takes off one more encoding of a document, or returns nil when there is none.
  fileprivate func withoutOneEncoding() throws(JSONSyntaxError) -> MappedText? {
    if firstByte == UInt8(ascii: "%") { return try percentDecoded() }
    guard let contents = try betweenQuotes?.unescaped() else { return nil }
    return contents.beginsDocument ? contents : nil
  }
}
