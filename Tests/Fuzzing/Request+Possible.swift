import PolicyModel
import PolicySemantics

extension Request {
  /// Whether AWS could be asked this, and nothing in it follows from something else in it.
  ///
  /// Says no too often rather than too seldom: keys that hang together are left out.
  func isSurelyPossible(under documents: [PolicyDocument], kind: PolicyKind) -> Bool {
    guard kind.isAttachedToPrincipal == (principal == nil) else { return false }
    let clauses = documents.flatMap(\.statements).flatMap(\.conditions)
    let isFree = clauses.allSatisfy { Self.types[$0.key.value] != nil }
    return isFree && isAction && isResource && isPlain(principal ?? "")
      && context.allSatisfy { key, value in isValue(value, of: key, under: clauses) }
      && !documents.contains { Self.hasVariables($0) }
      && clauses.allSatisfy {
        $0.key.value != "aws:SecureTransport" || context[$0.key.value] != nil
      }
  }

  /// The keys that hang together with no other, by the type of their values.
  private static let types: [String: PolicyWords.ValueType] = [
    "s3:prefix": .text, "aws:SourceIp": .address, "aws:SecureTransport": .truth,
    "aws:MultiFactorAuthPresent": .truth, "s3:max-keys": .number, "aws:TagKeys": .text,
    "custom:labels": .text, "aws:ResourceTag/team": .text, "aws:RequestTag/team": .text,
    "sts:ExternalId": .text, "aws:Referer": .text,
  ]

  private var isAction: Bool {
    let parts = action.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty
      && parts.allSatisfy { $0.allSatisfy(Self.isAlphanumeric) }
  }

  private var isResource: Bool {
    resource == "*"
      || resource.hasPrefix("arn:aws:") && resource.utf8.count { $0 == UInt8(ascii: ":") } >= 5
        && isPlain(resource)
  }

  private func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x21..<0x7F).contains($0) && ![0x2A, 0x3F, 0x24].contains($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private func isValue(
    _ value: ContextValue,
    of key: String,
    under clauses: [ConditionClause],
  ) -> Bool {
    guard let type = Self.types[key] else { return !clauses.contains { $0.key.value == key } }
    switch value {
    case .single(let text):
      return key != "aws:TagKeys" && isValue(text, type)
    case .multiple(let texts):
      let holdsSets =
        key == "aws:TagKeys"
        || key == "custom:labels"
          && clauses.contains { $0.key.value == key && $0.conditionOperator.qualifier != nil }
      return holdsSets && texts.allSatisfy { isValue($0, type) }
    }
  }

  private func isValue(_ text: String, _ type: PolicyWords.ValueType) -> Bool {
    switch type {
    case .text: isPlain(text)
    case .number: ["10", "20", "10.50", "-1", "0"].contains(text)
    case .truth: ["true", "false"].contains(text)
    case .address: ["10.1.2.3", "::ffff:10.0.0.1"].contains(text)
    case .instant, .arn, .bytes: false
    }
  }

  private static func hasVariables(_ document: PolicyDocument) -> Bool {
    document.expandsVariables
      && document.statements.contains { statement in
        let texts = (statement.resource?.patterns ?? []) + statement.conditions.flatMap(\.values)
        return texts.contains { $0.value.contains("$") }
      }
  }
}
