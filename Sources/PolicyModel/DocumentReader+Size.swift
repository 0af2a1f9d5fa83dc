import LocatedJSON

extension DocumentReader {
  /// Reports a document that is longer than AWS stores, however it is laid out.
  ///
  /// Counted are the characters of the shortest text that says the same; AWS does not count white
  /// space in policies that IAM keeps. Policies of resources have a limit of their service.
  /// Source: IAM User Guide, "IAM and AWS STS quotas"; AWS Organizations User Guide, "Quotas and
  /// service limits"; AWS PrivateLink Guide, "Control access to VPC endpoints".
  mutating func checkSize(of node: JSONNode) {
    guard let limit = kind.sizeLimit else { return }
    let size = node.shortestLength(countingBlanks: !kind.isKeptByIAM)
    if size > limit {
      report(.sizeLimit, "\(size) of \(limit)", at: node.span, pointer: "")
    }
  }
}

extension PolicyKind {
  /// The most characters that a policy of the kind may have, nil where it depends on the service.
  ///
  /// Of several limits it is the largest: an inline policy of a role may be longer than a managed
  /// one, and the limit of a trust policy can be raised.
  fileprivate var sizeLimit: Int? {
    switch self {
    case .identity: 10_240
    case .boundary: 6_144
    case .session: 2_048
    case .trust: 8_192
    case .scp: 10_240
    case .rcp: 5_120
    case .endpoint: 20_480
    case .resource: nil
    }
  }
}

extension JSONNode {
  /// Returns the number of characters of the shortest JSON text of the value.
  ///
  /// - Complexity: Linear in the size of the value.
  fileprivate func shortestLength(countingBlanks: Bool) -> Int {
    switch value {
    case .null: 4
    case .bool(let bool): bool ? 4 : 5
    case .number(let text): text.utf8.count
    case .string(let text): Self.length(of: text, countingBlanks: countingBlanks)
    case .array(let elements):
      elements.reduce(max(2, elements.count + 1)) {
        $0 + $1.shortestLength(countingBlanks: countingBlanks)
      }
    case .object(let members):
      members.reduce(max(2, 2 * members.count + 1)) {
        $0 + Self.length(of: $1.name, countingBlanks: countingBlanks)
          + $1.value.shortestLength(countingBlanks: countingBlanks)
      }
    }
  }

  /// Returns the length of a string with its quotes; quotes and backslashes are escaped.
  private static func length(of text: String, countingBlanks: Bool) -> Int {
    text.unicodeScalars.reduce(2) { length, scalar in
      switch scalar {
      case "\"", "\\": length + 2
      case " ": length + (countingBlanks ? 1 : 0)
      default: length + (scalar.value < 0x20 ? 2 : 1)
      }
    }
  }
}
