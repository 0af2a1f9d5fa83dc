import PolicyModel

extension PatternElement {
  /// Returns whether the element matches the resource of a request.
  ///
  /// `NotResource` matches what none of its patterns match, also where a pattern matches nothing.
  /// Source: IAM User Guide, "IAM JSON policy elements: Resource" and "NotResource".
  func coversResource(
    of reading: RequestReading,
    in document: PolicyDocument,
    kind: PolicyKind,
  ) -> Bool {
    let choices = reading.choices
    if choices.takes(.unresolvedIsVoid), hasUnresolved(in: reading, document) { return false }
    let isListed = patterns.contains { pattern in
      resourcePattern(pattern.value, for: reading, in: document, kind: kind)?
        .matches(reading.resource) ?? false
    }
    return isListed != isNegated
  }

  /// Returns what a pattern matches, nil when it matches no resource.
  ///
  /// `*`, which stands for actions without resources, is matched by patterns of asterisks only.
  private func resourcePattern(
    _ text: String,
    for reading: RequestReading,
    in document: PolicyDocument,
    kind: PolicyKind,
  ) -> WildcardText? {
    if text.isAllStars { return WildcardText(pattern: "*") }
    let choices = reading.choices
    if reading.resource == "*" {
      return choices.takes(.arnMatchesNoResource) ? WildcardText(pattern: "*") : nil
    }
    guard let fields = completedFields(of: text, kind: kind, choices) else { return nil }
    if choices.takes(.typeWildcardIsVoid), Self.hasWildcardType(fields) { return nil }
    var result = WildcardText()
    for field in fields.dropLast() { result.append(field: field, choices: choices) }
    let last =
      document.expandsVariables(reading: choices)
      ? VariableText(fields[5], in: reading) : VariableText(literal: fields[5])
    guard let last else { return nil }
    return WildcardText(result.symbols + last.wildcards.symbols)
  }

  /// Returns the six fields of a pattern, missing ones as `*` where the policy kind adds them.
  ///
  /// AWS documents it for identity policies and refuses such session policies; for the others it
  /// is silent and we follow what has been observed (D-SHORTARN).
  /// Source: IAM User Guide, "Identify AWS resources with Amazon Resource Names (ARNs)".
  private func completedFields(
    of text: String,
    kind: PolicyKind,
    _ choices: Reading,
  ) -> [String]? {
    let fields = text.arnFields
    if fields.count == 6 { return fields }
    if choices.takes(.shortARNIsVoid) { return nil }
    let isCompleted =
      switch kind {
      case _ where choices.takes(.shortARNIsPadded): true
      case .identity, .boundary, .session: true
      case .resource, .trust, .endpoint: text.hasWildcard
      case .scp: text.unicodeScalars.last == "*"
      case .rcp: false
      }
    return isCompleted ? fields + Array(repeating: "*", count: 6 - fields.count) : nil
  }

  /// Returns whether a variable of some pattern has neither a value nor a default.
  private func hasUnresolved(in reading: RequestReading, _ document: PolicyDocument) -> Bool {
    guard document.expandsVariables(reading: reading.choices) else { return false }
    return patterns.contains { pattern in
      let fields = pattern.value.arnFields
      return fields.count == 6 && VariableText(fields[5], in: reading) == nil
    }
  }

  /// Returns whether a wildcard stands for the partition, the service or the type of a resource.
  ///
  /// The type is what stands before the first slash or colon of the sixth field; the buckets of
  /// Amazon S3 have none. Source: IAM User Guide, "Identify AWS resources with Amazon Resource
  /// Names (ARNs)" (D-WILDTYPE).
  static func hasWildcardType(_ fields: [String]) -> Bool {
    if fields[1].hasWildcard || fields[2].hasWildcard { return true }
    guard fields[2] != "s3" else { return false }
    let type = fields[5].unicodeScalars.prefix { $0 != "/" && $0 != ":" }
    return type.count < fields[5].unicodeScalars.count && String(type).hasWildcard
  }
}
