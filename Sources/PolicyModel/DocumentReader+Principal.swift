import LocatedJSON

extension DocumentReader {
  /// Reads `Principal` or `NotPrincipal`, nil when there is neither.
  ///
  /// Source: IAM User Guide, "AWS JSON policy elements: Principal" and "NotPrincipal".
  mutating func readPrincipalElement(
    _ members: [JSONMember],
    of node: JSONNode,
    pointer: String,
  ) -> PrincipalElement? {
    guard let (member, isNegated) = exclusive(members, "Principal", pointer: pointer) else {
      if !kind.isAttachedToPrincipal {
        report(.missingElement, "Principal", at: node.span, pointer: pointer)
      }
      return nil
    }
    let place = pointer + "/" + member.name
    if kind.isAttachedToPrincipal || isNegated && (kind == .trust || kind == .rcp) {
      report(.forbiddenElement, member.name, at: member.nameSpan, pointer: place)
    }
    return PrincipalElement(
      isNegated: isNegated,
      principals: readPrincipals(member.value, pointer: place),
      nameSpan: member.nameSpan,
      span: member.value.span,
    )
  }

  private mutating func readPrincipals(_ node: JSONNode, pointer: String) -> [Principal] {
    switch node.value {
    case .string("*"):
      return [Principal(kind: .everyone, value: Located("*", at: node.span))]
    case .array(let elements) where elements.isEmpty:
      return []
    case .array(let elements) where elements.count == 1 && elements[0].text == "*":
      return [Principal(kind: .everyone, value: Located("*", at: elements[0].span))]
    case .object(let members):
      return readPrincipalMap(members, pointer: pointer)
    case .string(let text):
      report(.invalidPrincipal, text, at: node.span, pointer: pointer)
    case .null, .bool, .number, .array:
      report(.wrongType, at: node.span, pointer: pointer)
    }
    return []
  }

  private mutating func readPrincipalMap(
    _ members: [JSONMember],
    pointer: String,
  ) -> [Principal] {
    var principals: [Principal] = []
    checkNames(
      of: members,
      known: ["AWS", "Service", "Federated", "CanonicalUser"],
      pointer: pointer,
    )
    for member in members {
      guard let kind = Principal.Kind(rawValue: member.name), kind != .everyone else { continue }
      let place = pointer + "/" + member.name
      for (index, node) in (member.value.elements ?? [member.value]).enumerated() {
        let valuePlace = valuePointer(place, member.value, index)
        guard let text = readText(node, pointer: valuePlace) else { continue }
        if !isValidPrincipal(text.value, kind: kind) {
          report(.invalidPrincipal, text.value, at: text.span, pointer: valuePlace)
        }
        principals.append(Principal(kind: kind, value: text))
      }
    }
    return principals
  }

  /// Returns whether a principal is one of the documented forms; wildcards stand only alone.
  ///
  /// Beside ARNs an AWS principal is an account of twelve digits or the unique id of a user or
  /// role. Source: IAM User Guide, "AWS JSON policy elements: Principal" and "IAM identifiers".
  private func isValidPrincipal(_ text: String, kind: Principal.Kind) -> Bool {
    if text == "*" { return kind == .aws }
    let hasWildcard = text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    guard !text.isEmpty, !hasWildcard else { return false }
    guard kind == .aws else { return true }
    if text.hasPrefix("arn:") { return isPrincipalARN(text) }
    let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if isNumber { return text.utf8.count == 12 }
    return text.hasPrefix("A") && text.utf8.count >= 16
      && text.utf8.allSatisfy { isASCIIAlphanumeric($0) && $0 & 0x60 != 0x60 }
  }

  /// Returns whether a text has the six fields of an ARN, an account and a name among them.
  ///
  /// An account is a number, or a word that AWS reserves such as `cloudfront`. Groups and instance
  /// profiles are no principals.
  private func isPrincipalARN(_ text: String) -> Bool {
    let fields = text.utf8.split(
      separator: UInt8(ascii: ":"),
      maxSplits: 5,
      omittingEmptySubsequences: false,
    )
    guard fields.count == 6, let last = fields[5].last, !fields[4].isEmpty else { return false }
    if fields[5].starts(with: "group/".utf8) { return false }
    if fields[5].starts(with: "instance-profile/".utf8) { return false }
    let digits = fields[4].count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return last != UInt8(ascii: "/") && (digits == 0 || digits == fields[4].count)
  }
}
