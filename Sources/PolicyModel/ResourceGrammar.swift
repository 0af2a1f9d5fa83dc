/// Which resource texts AWS accepts when a policy is written.
enum ResourceGrammar {
  /// Returns whether a text is `*` or an ARN pattern that AWS accepts.
  ///
  /// Source: IAM User Guide, "IAM JSON policy elements: Resource"; the refusals of ARNs with
  /// fewer than six fields follow the error texts of CreatePolicy.
  static func accepts(_ text: String, kind: PolicyKind) -> Bool {
    if text == "*" { return true }
    let fields = text.utf8.split(
      separator: UInt8(ascii: ":"),
      maxSplits: 5,
      omittingEmptySubsequences: false,
    )
    guard fields.count >= 2, isARNPrefix(fields[0]), isPartition(fields[1]) else {
      return text.utf8.allSatisfy { $0 == UInt8(ascii: "*") } && !text.isEmpty
        || isOpenPrefix(text)
    }
    guard fields.count >= 3 else { return hasWildcard(fields[1]) }
    guard !fields[2].isEmpty else { return false }
    if fields.count < 6 { return acceptsShort(fields, kind: kind) }
    return acceptsRegion(fields)
  }

  /// Returns whether a pattern such as `arn:*` or `ar*` still can match an ARN.
  private static func isOpenPrefix(_ text: String) -> Bool {
    text.hasPrefix("arn:") && text.hasSuffix("*") && !text.dropFirst(4).contains(":")
  }

  private static func isARNPrefix(_ field: Substring.UTF8View) -> Bool {
    field.elementsEqual("arn".utf8)
  }

  private static func isPartition(_ field: Substring.UTF8View) -> Bool {
    if hasWildcard(field) || field.elementsEqual("aws".utf8) { return true }
    return field.starts(with: "aws-".utf8) || field.starts(with: "${".utf8)
  }

  /// Returns whether an ARN of fewer than six fields is one that AWS pads with `*`.
  private static func acceptsShort(_ fields: [Substring.UTF8View], kind: PolicyKind) -> Bool {
    if kind == .session { return false }
    return fields.dropFirst(3).allSatisfy { !$0.isEmpty }
  }

  /// Returns whether the Region field may stand there: IAM and S3 ARNs have none.
  private static func acceptsRegion(_ fields: [Substring.UTF8View]) -> Bool {
    let region = fields[3]
    if region.isEmpty || hasWildcard(region) { return true }
    if fields[2].elementsEqual("iam".utf8) { return false }
    guard fields[2].elementsEqual("s3".utf8) else { return true }
    return fields[5].starts(with: "accesspoint".utf8) || hasWildcard(fields[5].prefix(11))
  }

  private static func hasWildcard(_ field: Substring.UTF8View) -> Bool {
    field.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }
}
