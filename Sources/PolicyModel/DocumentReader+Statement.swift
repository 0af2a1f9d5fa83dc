import LocatedJSON

extension DocumentReader {
  /// The element names of a statement.
  private static let statementNames: Set<String> = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource",
    "NotResource", "Condition",
  ]

  /// Reads one statement, nil when it lacks what every statement needs.
  mutating func readStatement(_ node: JSONNode, index: Int, pointer: String) -> Statement? {
    guard let members = node.members else {
      report(.wrongType, at: node.span, pointer: pointer)
      return nil
    }
    checkNames(of: members, known: Self.statementNames, pointer: pointer)
    let sid = readSid(node, pointer: pointer)
    let effect = readEffect(node, pointer: pointer)
    let principal = readPrincipalElement(members, of: node, pointer: pointer)
    let action = readActionElement(members, of: node, pointer: pointer)
    let resource = readResourceElement(members, of: node, pointer: pointer)
    let conditions = readConditions(node.firstMember("Condition"), pointer: pointer)
    guard let effect, let action else { return nil }
    let statement = Statement(
      index: index,
      pointer: pointer,
      span: node.span,
      sid: sid,
      effect: effect,
      principal: principal,
      action: action,
      resource: resource,
      conditions: conditions,
    )
    checkKind(of: statement, in: node)
    return statement
  }

  /// Returns the one of two exclusive members that is there, reporting when both are.
  mutating func exclusive(
    _ members: [JSONMember],
    _ name: String,
    pointer: String,
  ) -> (member: JSONMember, isNegated: Bool)? {
    let plain = members.first { $0.name == name }
    let negated = members.first { $0.name == "Not" + name }
    if plain != nil, let negated {
      report(.exclusiveElements, name, at: negated.nameSpan, pointer: pointer + "/Not" + name)
    }
    if let plain { return (plain, false) }
    if let negated { return (negated, true) }
    return nil
  }

  private mutating func readSid(_ node: JSONNode, pointer: String) -> Located<String>? {
    guard let sid = readText(node.firstMember("Sid"), pointer: pointer + "/Sid") else {
      return nil
    }
    let isPlain = sid.value.utf8.allSatisfy { byte in
      isASCIIAlphanumeric(byte)
    }
    if !isPlain, kind.isAttachedToPrincipal {
      report(.invalidSid, sid.value, at: sid.span, pointer: pointer + "/Sid")
    }
    return sid
  }

  private mutating func readEffect(_ node: JSONNode, pointer: String) -> Located<Effect>? {
    guard let member = node.firstMember("Effect") else {
      report(.missingElement, "Effect", at: node.span, pointer: pointer)
      return nil
    }
    guard let text = member.text, let effect = Effect(rawValue: text) else {
      report(.invalidEffect, member.text, at: member.span, pointer: pointer + "/Effect")
      return nil
    }
    return Located(effect, at: member.span)
  }
}

extension PolicyKind {
  /// Whether policies of the kind name no principal because they are attached to one.
  public var isAttachedToPrincipal: Bool {
    switch self {
    case .identity, .boundary, .session, .scp: true
    case .resource, .trust, .rcp, .endpoint: false
    }
  }
}

extension PolicyKind {
  /// Whether IAM itself keeps policies of the kind, and its rules for text apply.
  var isKeptByIAM: Bool {
    switch self {
    case .identity, .boundary, .session, .trust: true
    case .resource, .scp, .rcp, .endpoint: false
    }
  }
}

/// Returns whether a byte is an ASCII letter or digit.
func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}
